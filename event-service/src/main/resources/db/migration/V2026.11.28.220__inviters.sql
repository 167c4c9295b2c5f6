-- Who invites; nobody for an administrator, and for invitations from before.
alter table team_invitation
    add column inviter_issuer  text,
    add column inviter_subject text,
    add check ((inviter_issuer is null) = (inviter_subject is null));

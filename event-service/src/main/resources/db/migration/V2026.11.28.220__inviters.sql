-- Who invites; nobody for an administrator, and for invitations from before.
alter table team_invitation
    add column inviter_issuer  text,
    add column inviter_subject text,
    add check ((inviter_issuer is null) = (inviter_subject is null));

-- Whether a member created the event or accepted an invitation; of members from before it is not known.
alter table team_member add column joined_by_choice boolean not null default false;
alter table team_member alter column joined_by_choice drop default;

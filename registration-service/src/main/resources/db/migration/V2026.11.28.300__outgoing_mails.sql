-- Mails that wait to be sent, with the secret that the registration itself holds as a hash only; deleted with the person.
create table outgoing_mail (
    id              uuid primary key,
    registration_id uuid        not null references registration,
    kind            text        not null check (kind in ('REGISTERED', 'ALREADY_REGISTERED')),
    secret          text,
    created_at      timestamptz not null,
    check ((kind = 'REGISTERED') = (secret is not null)),
    unique (registration_id, kind)
);

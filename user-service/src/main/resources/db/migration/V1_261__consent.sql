-- What somebody agreed to, in which version, and when they took it back: only ever added to. It goes with the account.
create table consent (
    id      bigint primary key,
    account bigint      not null references account (id) on delete cascade,
    purpose text        not null,
    version text        not null,
    granted boolean     not null,
    at      timestamptz not null,
    constraint consent_purpose check (purpose in ('TERMS', 'PRIVACY', 'SUGGESTIONS'))
);

create index consent_of_account on consent (account, id desc);

create function refuse_changed_consent() returns trigger language plpgsql as $$
begin
    raise integrity_constraint_violation using message = 'consent: what was said stays said';
end $$;

create trigger consent_stays before update on consent for each row execute function refuse_changed_consent();

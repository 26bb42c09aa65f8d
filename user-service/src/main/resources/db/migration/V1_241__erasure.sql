-- Sagas that erase somebody: one row each, and what was tried in a log. No foreign key to the account, which they outlive.
create table erasure (
    id          bigint primary key,
    subject     bigint      not null,
    state       text        not null,
    step        text        not null,
    asked_at    timestamptz not null,
    begins_at   timestamptz not null,
    begun_at    timestamptz,
    done_at     timestamptz,
    -- Whoever works on it has until then; whoever dies with it leaves it to the others.
    due_at      timestamptz not null,
    failures    integer     not null default 0,
    language    text        not null,
    -- Where the certificate goes; gone with the letter.
    address     text,
    certificate text,
    constraint erasure_state check (state in ('WAITING', 'RUNNING', 'PARKED', 'DONE', 'CANCELLED')),
    constraint erasure_step check (step in ('ACCOUNT', 'STREAM', 'CHAT', 'KEY', 'CERTIFICATE')),
    constraint erasure_address_gone check (address is null or state in ('RUNNING', 'PARKED'))
);

create unique index erasure_open on erasure (subject) where state in ('WAITING', 'RUNNING', 'PARKED');
create index erasure_due on erasure (due_at) where state in ('WAITING', 'RUNNING');

create table erasure_attempt (
    erasure bigint      not null references erasure,
    id      bigint generated always as identity,
    step    text        not null,
    at      timestamptz not null,
    -- Null: it worked.
    failure text,
    primary key (erasure, id)
);

-- As each service tells it, so that asking again counts nothing twice.
create table erasure_count (
    erasure bigint not null references erasure,
    service text   not null,
    kind    text   not null,
    count   bigint not null,
    primary key (erasure, service, kind)
);

-- What certificates are signed with; old ones stay, so that whatever they signed can be checked.
create table certificate_key (
    kid        text primary key,
    public_key bytea       not null,
    sealed     bytea       not null,
    made_at    timestamptz not null
);

-- Handles of people who are gone, unreadable, until they may be somebody else's.
create table reserved_handle (
    digest     bytea primary key,
    kept_until timestamptz not null
);

create or replace function refuse_kept_handle() returns trigger language plpgsql as $$
begin
    if exists (select from past_handle where handle = new.handle and account <> new.id and kept_until > now())
        or exists (select from reserved_handle
                   where digest = sha256(convert_to(new.handle, 'UTF8')) and kept_until > now()) then
        raise unique_violation using message = 'account_handle_key: kept for somebody else', constraint = 'account_handle_key';
    end if;
    return null;
end $$;

-- What a letter has besides its words, where that is not made when it is sent.
alter table letter add column detail text;

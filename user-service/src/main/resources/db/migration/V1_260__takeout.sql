-- Copies of everything that is held of somebody. Rows outlive their archives and tell nothing but that there was one.
create table takeout (
    id         bigint primary key,
    account    bigint      not null,
    state      text        not null,
    step       text        not null,
    language   text        not null,
    asked_at   timestamptz not null,
    ready_at   timestamptz,
    expires_at timestamptz,
    size_bytes bigint      not null default 0,
    -- Whoever works on it has until then; whoever dies with it leaves it to the others.
    due_at     timestamptz not null,
    failures   integer     not null default 0,
    failure    text        not null default '',
    -- Of what is collected, with the person's key; null once it is packed.
    sealed_key bytea,
    -- The archive's file; its key is in the link alone.
    archive    text,
    opened_at  timestamptz,
    constraint takeout_state check (state in ('RUNNING', 'PARKED', 'READY', 'EXPIRED')),
    constraint takeout_step check (step in ('ACCOUNT', 'CHAT', 'STREAM', 'PACK')),
    constraint takeout_key_gone check ((sealed_key is not null) = (state in ('RUNNING', 'PARKED'))),
    constraint takeout_archive_there check (state <> 'READY' or archive is not null)
);

create unique index takeout_open on takeout (account) where state in ('RUNNING', 'PARKED');
create index takeout_of_account on takeout (account, id desc);
create index takeout_due on takeout (due_at) where state = 'RUNNING';
create index takeout_overdue on takeout (expires_at) where state = 'READY';

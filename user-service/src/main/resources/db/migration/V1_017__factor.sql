-- One app secret an account, sealed; a code is taken once. The counts are raised before a code is looked at.
create table totp (
    account      bigint primary key references account (id) on delete cascade,
    sealed       bytea       not null,
    created_at   timestamptz not null,
    -- Null: waits for its first code, and nothing is asked for yet.
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    failures     integer     not null default 0,
    locked_until timestamptz
);

create table backup_code (
    account bigint not null references totp (account) on delete cascade,
    id      text   not null,
    hash    text   not null,
    used_at timestamptz,
    primary key (account, id)
);

create table trusted_device (
    id         bigint primary key,
    account    bigint      not null references totp (account) on delete cascade,
    hash       bytea       not null unique,
    client     text        not null,
    system     text        not null,
    created_at timestamptz not null,
    used_at    timestamptz not null,
    expires_at timestamptz not null
);

create index trusted_device_account on trusted_device (account);

-- Sign-ins whose password was right and which wait for a code.
create table login_challenge (
    hash       bytea primary key,
    account    bigint      not null references account (id) on delete cascade,
    expires_at timestamptz not null,
    tries      integer     not null default 0,
    spent_at   timestamptz
);

create index login_challenge_expires on login_challenge (expires_at);

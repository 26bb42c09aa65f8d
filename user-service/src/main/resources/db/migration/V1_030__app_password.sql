-- Keys that people make for programs. Whoever reads the table cannot use them; what is revoked is deleted.
create table app_password (
    id           bigint primary key,
    account      bigint      not null references account (id) on delete cascade,
    name         text        not null,
    -- SHA-256 of 256 random bits
    hash         bytea       not null unique,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    -- within the life of an access token
    last_used_at timestamptz
);
create index app_password_account on app_password (account);

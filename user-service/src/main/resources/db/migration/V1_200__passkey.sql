-- What a passkey says of whose it is: random, so that it tells nobody who has the device anything.
create table passkey_holder (
    account bigint primary key references account (id) on delete cascade,
    handle  bytea not null unique
);

-- Only public keys: whoever reads them cannot sign in with them.
create table passkey (
    id              bigint primary key,
    account         bigint      not null references passkey_holder (account) on delete cascade,
    name            text        not null,
    credential      bytea       not null unique,
    public_key      bytea       not null,
    sign_count      bigint      not null,
    -- Whether copies of it may be kept elsewhere (fixed when it is made), and whether there is one now.
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    aaguid          uuid        not null,
    transports      text[]      not null,
    created_at      timestamptz not null,
    used_at         timestamptz,
    cloned_at       timestamptz
);

create index passkey_account on passkey (account);

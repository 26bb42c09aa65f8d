-- A phone beside the app, sealed: never instead of it, so it goes when the app goes.
create table phone (
    account      bigint primary key references totp (account) on delete cascade,
    sealed       bytea       not null,
    -- The last two, for its owner to know it by.
    digits       text        not null,
    created_at   timestamptz not null,
    -- Null: waits for its first code, and none is sent to it for anything else.
    confirmed_at timestamptz,
    constraint phone_digits_two check (digits ~ '^[0-9]{2}$')
);

-- The last code sent, keyed digest only. Tries are counted before a code is looked at.
create table phone_code (
    account    bigint primary key references phone (account) on delete cascade,
    hash       bytea       not null,
    expires_at timestamptz not null,
    tries      integer     not null default 0,
    spent_at   timestamptz
);

-- Handles and e-mail addresses are stored normalised (lower case), so plain uniqueness is case-insensitive.
create table account (
    id           bigint primary key,
    handle       text        not null,
    email        text        not null,
    display_name text        not null,
    bio          text        not null default '',
    role         text        not null,
    created_at   timestamptz not null,
    constraint account_handle_key unique (handle),
    constraint account_email_key unique (email),
    constraint account_handle_lower check (handle = lower(handle)),
    constraint account_email_lower check (email = lower(email))
);

-- Apart from the account, so that no read of a profile ever carries a hash.
create table password (
    account    bigint primary key references account (id) on delete cascade,
    hash       text        not null,
    pepper     text        not null,
    changed_at timestamptz not null
);

-- Accounts elsewhere that sign in to accounts here. The subject is unique where it comes from (the issuer): an operator who
-- points a provider at another server does not hand accounts over to strangers there.
create table identity (
    id        bigint primary key,
    account   bigint      not null references account (id) on delete cascade,
    provider  text        not null,
    issuer    text        not null,
    subject   text        not null,
    -- What its owner recognises it by; proves nothing.
    name      text        not null,
    linked_at timestamptz not null,
    used_at   timestamptz not null,
    constraint identity_subject_key unique (provider, issuer, subject),
    constraint identity_account_key unique (account, provider, issuer)
);

-- Visits to providers that have begun. Whoever reads the table can finish none: only hashes are here, and what proves the
-- rest (PKCE, nonce) is derived from what the browser holds.
create table identity_visit (
    state      bytea primary key,
    browser    bytea       not null,
    provider   text        not null,
    purpose    text        not null,
    account    bigint references account (id) on delete cascade,
    session    bigint references session (id) on delete cascade,
    next       text        not null,
    expires_at timestamptz not null,
    constraint identity_visit_purpose check (purpose in ('SIGN_IN', 'LINK', 'PROVE')),
    constraint identity_visit_whose check ((purpose = 'SIGN_IN') = (account is null) and (account is null) = (session is null))
);

create index identity_visit_expires on identity_visit (expires_at);

-- People whom a provider knows and nobody here, until they have chosen a handle.
create table identity_newcomer (
    hash         bytea primary key,
    provider     text        not null,
    issuer       text        not null,
    subject      text        not null,
    name         text        not null,
    -- Proved at the provider; null: none, or not proved.
    email        text,
    expires_at   timestamptz not null
);

create index identity_newcomer_expires on identity_newcomer (expires_at);

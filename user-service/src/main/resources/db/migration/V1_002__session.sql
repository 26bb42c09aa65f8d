create table session (
    id         bigint primary key,
    account    bigint      not null references account (id) on delete cascade,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    end_reason text,
    constraint session_end_complete check ((ended_at is null) = (end_reason is null))
);

create index session_living on session (account) where ended_at is null;

-- One row per token ever handed out. The generation is dense within a session: a fork of the chain cannot be stored.
create table refresh_token (
    hash       bytea primary key,
    session    bigint      not null references session (id) on delete cascade,
    generation integer     not null,
    idle_until timestamptz not null,
    used_at    timestamptz,
    successor  bytea,
    constraint refresh_token_one_chain unique (session, generation),
    constraint refresh_token_use_complete check ((used_at is null) = (successor is null))
);

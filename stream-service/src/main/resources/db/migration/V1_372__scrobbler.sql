-- Services elsewhere that somebody's listens are sent to.
create table scrobbler (
    person  bigint      not null,
    service text        not null,
    -- Of the account there.
    name    text        not null,
    -- The token, in an envelope.
    sealed  bytea       not null,
    since   timestamptz not null,
    -- Null: all is well.
    failure text,
    primary key (person, service)
);

-- Listens that are still to be sent, written along with them: they wait while a service is down, and go with its token.
create table scrobble (
    -- That of the listen.
    id             bigint      not null,
    person         bigint      not null,
    service        text        not null,
    listened_at    timestamptz not null,
    artist         text        not null,
    title          text        not null,
    release        text        not null,
    duration_ms    int         not null,
    origin_url     text        not null,
    player         text        not null,
    recording_mbid text        not null,
    isrc           text        not null,
    attempts       int         not null default 0,
    -- Infinity: the token was refused, and nothing is sent until there is another.
    due_at         timestamptz not null,
    primary key (service, id),
    foreign key (person, service) references scrobbler on delete cascade
);

create index scrobble_due on scrobble (due_at);
create index scrobble_of_person on scrobble (person, service);

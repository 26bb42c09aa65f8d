-- Shows that were taken over from a feed elsewhere.
create table feed_import (
    show     bigint primary key references show on delete cascade,
    owner    bigint      not null,
    -- Where the feed is now.
    address  text        not null,
    -- What the owner was then: how much they may keep hangs on it.
    role     text        not null,
    read_at  timestamptz not null,
    -- Where its picture is, until somebody has looked for it.
    cover    text        not null default '',
    constraint feed_import_of_owner unique (owner, address)
);

create index feed_import_bare on feed_import (show) where cover <> '';

-- What the feed lists. It stays when the episode goes, so that nothing is taken twice.
create table feed_item (
    -- That of the track it becomes.
    id         bigint primary key,
    show       bigint      not null references feed_import on delete cascade,
    guid       text        not null,
    title      text        not null,
    notes      text        not null,
    season     int         not null,
    number     int         not null,
    kind       text        not null,
    explicit   boolean     not null,
    dated      timestamptz,
    visibility text        not null,
    enclosure  text        not null,
    state      text        not null default 'WAITING',
    failure    text        not null default '',
    attempts   int         not null default 0,
    -- While somebody is at it: when it is given up on.
    due_at     timestamptz not null,
    constraint feed_item_once unique (show, guid),
    constraint feed_item_state check (state in ('WAITING', 'DONE', 'FAILED'))
);

create index feed_item_waiting on feed_item (due_at, id) where state = 'WAITING';

-- Podcasts. Whoever changes a show, or what is in it, holds its row until the end.
create table show (
    id           bigint primary key,
    owner        bigint      not null,
    title        text        not null,
    description  text        not null,
    language     text        not null,
    category     text        not null,
    author       text        not null,
    email        text        not null,
    explicit     boolean     not null,
    link         text        not null,
    copyright    text        not null,
    funding_url  text        not null,
    funding_text text        not null,
    locked       boolean     not null,
    kind         text        not null,
    visibility   text        not null,
    -- podcast:guid: the same for ever, wherever the feed moves
    guid         uuid        not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    constraint show_kind check (kind in ('EPISODIC', 'SERIAL')),
    constraint show_visibility check (visibility in ('PUBLIC', 'PRIVATE', 'UNLISTED'))
);

create index show_of_owner on show (owner, id desc);
create index show_published on show (id desc) where visibility = 'PUBLIC';

-- A track is in one show at most, and leaves it when it goes.
create table episode (
    track          bigint primary key references track on delete cascade,
    show           bigint      not null references show on delete cascade,
    guid           text        not null,
    season         int         not null,
    number         int         not null,
    kind           text        not null,
    notes          text        not null,
    -- Null: when it was first here to be heard.
    dated          timestamptz,
    -- One after the other in each of the three.
    chapter_starts int[]       not null default '{}',
    chapter_titles text[]      not null default '{}',
    chapter_urls   text[]      not null default '{}',
    created_at     timestamptz not null,
    constraint episode_kind check (kind in ('FULL', 'TRAILER', 'BONUS')),
    constraint episode_guid unique (show, guid)
);

-- When a page of a feed was first seen with these words: what it says hangs on tracks, people and lyrics too.
create table show_feed (
    show        bigint      not null references show on delete cascade,
    page        int         not null,
    digest      text        not null,
    modified_at timestamptz not null,
    primary key (show, page)
);

-- As cover: pictures of shows, painted in several sizes and as a JPEG, which directories ask for.
create table show_cover (
    id         bigint primary key,
    owner      bigint      not null,
    -- Null: the show is gone, the files follow.
    show       bigint references show on delete set null,
    key        text        not null unique,
    created_at timestamptz not null,
    erased_at  timestamptz,
    swept      boolean     not null default false
);

create unique index show_cover_shown on show_cover (show) where erased_at is null;
create index show_cover_of_owner on show_cover (owner, created_at);
create index show_cover_erased on show_cover (id) where not swept and (erased_at is not null or show is null);

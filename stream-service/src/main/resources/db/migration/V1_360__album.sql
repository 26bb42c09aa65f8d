-- What artists publish of their tracks as one thing. Whoever changes one holds its row until the end.
create table album (
    id          bigint primary key,
    artist      bigint      not null,
    title       text        not null,
    description text        not null,
    kind        text        not null,
    genre       text        not null,
    -- Null: none is said.
    released    date,
    upc         text        not null,
    label       text        not null,
    visibility  text        not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    constraint album_kind check (kind in ('ALBUM', 'EP', 'SINGLE', 'COMPILATION')),
    constraint album_visibility check (visibility in ('PUBLIC', 'PRIVATE', 'UNLISTED'))
);

create index album_of_artist on album (artist, id desc);
create index album_published on album (id desc) where visibility = 'PUBLIC';
create index album_of_title on album (searchable(title), id) where visibility = 'PUBLIC';
create index album_released on album (released desc, id desc) where visibility = 'PUBLIC';
create index album_search on album using gin (searchable(title) gin_trgm_ops) where visibility = 'PUBLIC';

-- A track is on one album at most, and leaves it when it goes.
create table album_track (
    track    bigint primary key references track on delete cascade,
    album    bigint not null references album on delete cascade,
    disc     int    not null,
    -- Of those on the disc; one that went leaves a gap that is not shown.
    position int    not null
);

create index album_track_of_album on album_track (album, disc, position);

-- How many stars somebody gives: to a track, an album or an artist, who has no row here. The id sorts by the time of the first rating.
create table rating (
    id       bigint primary key,
    person   bigint      not null,
    track    bigint references track on delete cascade,
    album    bigint references album on delete cascade,
    artist   bigint,
    stars    smallint    not null,
    rated_at timestamptz not null,
    constraint rating_one check (num_nonnulls(track, album, artist) = 1),
    constraint rating_stars check (stars between 1 and 5),
    constraint rating_track unique (person, track),
    constraint rating_album unique (person, album),
    constraint rating_artist unique (person, artist)
);

create index rating_of_person on rating (person, stars desc, id desc);

-- An average is taken of the newest, from these alone.
create index rating_of_track on rating (track, id desc) include (stars) where track is not null;
create index rating_of_album on rating (album, id desc) include (stars) where album is not null;
create index rating_of_artist on rating (artist, id desc) include (stars) where artist is not null;

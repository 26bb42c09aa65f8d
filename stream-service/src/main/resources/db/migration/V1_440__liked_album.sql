-- Likes of albums, beside those of tracks and playlists: instances of before read each row of `liked` as one of those.
create table liked_album (
    id       bigint primary key,
    person   bigint      not null,
    album    bigint      not null references album on delete cascade,
    liked_at timestamptz not null,
    constraint liked_album_once unique (person, album)
);

create index liked_album_of_person on liked_album (person, id desc);
create index liked_album_of_album on liked_album (album);

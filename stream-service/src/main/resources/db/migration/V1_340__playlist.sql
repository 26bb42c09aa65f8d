-- Tracks in an order that people have chosen. Whoever changes one holds its row until the end.
create table playlist (
    id            bigint primary key,
    owner         bigint      not null,
    title         text        not null,
    description   text        not null,
    visibility    text        not null,
    collaborative boolean     not null,
    -- Goes up with every change, also of its entries.
    version       int         not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    constraint playlist_visibility check (visibility in ('PUBLIC', 'PRIVATE', 'UNLISTED'))
);

create index playlist_of_owner on playlist (owner, id desc);

create table playlist_entry (
    id       bigint primary key,
    playlist bigint                not null references playlist on delete cascade,
    -- A track that goes leaves all playlists.
    track    bigint                not null references track on delete cascade,
    -- Byte by byte: io.veza.stream.domain.playlist.Rank.
    rank     text collate "C"      not null,
    -- Null: an account that was erased.
    added_by bigint,
    added_at timestamptz           not null,
    -- At the end of a statement, which may spread all ranks of a playlist anew.
    constraint playlist_entry_rank unique (playlist, rank) deferrable initially immediate
);

create index playlist_entry_of_track on playlist_entry (track);
create index playlist_entry_added_by on playlist_entry (added_by);

create table playlist_editor (
    playlist bigint      not null references playlist on delete cascade,
    person   bigint      not null,
    added_at timestamptz not null,
    primary key (playlist, person)
);

create index playlist_editor_person on playlist_editor (person, playlist);

-- Who has blocked whom, as user-service tells it.
create table block (
    blocker bigint not null,
    blocked bigint not null,
    primary key (blocker, blocked)
);

create index block_blocked on block (blocked);

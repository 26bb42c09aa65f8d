-- The files that a track has been made of, once it was given another: all of them, also the one that plays. Of a track
-- that never was there are none. The id is that of the folder they lie in.
create table track_version (
    id             bigint primary key,
    track          bigint      not null references track on delete cascade,
    file_name      text        not null,
    sha256         text        not null,
    size_bytes     bigint      not null,
    source_format  text        not null,
    status         text        not null,
    progress       int         not null,
    failure        text,
    duration_ms    int,
    loudness       float8,
    true_peak      float8,
    loudness_range float8,
    cover          boolean,
    channels       int,
    playable       text[]      not null,
    ladder         int         not null,
    made           text[]      not null,
    created_at     timestamptz not null,
    -- When another took its place, or it failed; its media is collected some time after.
    left_at        timestamptz
);

create index track_version_of_track on track_version (track, id desc);
create index track_version_of_bytes on track_version (sha256, id);
create index track_version_left on track_version (left_at) where left_at is not null;
-- A track has one new file at a time.
create unique index track_version_coming on track_version (track) where status = 'PROCESSING';

create table version_rendition (
    version  bigint not null references track_version on delete cascade,
    format   text   not null,
    channels int    not null,
    bytes    bigint not null,
    -- Duration in samples and size in bytes of each segment.
    ticks    int[]  not null,
    sizes    int[]  not null,
    primary key (version, format)
);

alter table track
    -- Where the files lie that play; null: the one of its own id.
    add column folder bigint;

alter table upload
    -- The track that a file is for; null: it becomes one.
    add column replaces bigint;

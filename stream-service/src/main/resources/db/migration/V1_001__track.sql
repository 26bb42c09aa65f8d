create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What a search compares: no accents, no case. Declared immutable so that it can be indexed:
-- the dictionary it reads changes only with the extension.
create function searchable(words text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

create function searchable(title text, genre text, tags text[]) returns text
    language sql immutable parallel safe strict
    as $$ select searchable(concat_ws(E'\n', title, genre, array_to_string(tags, E'\n'))) $$;

create table track (
    id             bigint primary key,
    artist         bigint      not null,
    title          text        not null,
    description    text        not null,
    genre          text        not null,
    tags           text[]      not null,
    visibility     text        not null,
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
    playable       text[]      not null,
    created_at     timestamptz not null,
    search         text        not null generated always as (searchable(title, genre, tags)) stored
);

create index track_of_artist on track (artist, id desc);
create index track_published on track (id desc) where visibility = 'PUBLIC' and status = 'READY';
create index track_search on track using gin (search gin_trgm_ops);

create table rendition (
    track  bigint not null references track on delete cascade,
    format text   not null,
    bytes  bigint not null,
    -- Duration in samples and size in bytes of each segment.
    ticks  int[]  not null,
    sizes  int[]  not null,
    primary key (track, format)
);

-- One job at a time for each track; it outlives its track to clean up behind it.
create table encode_job (
    track       bigint primary key,
    kind        text        not null,
    attempts    int         not null default 0,
    due_at      timestamptz not null,
    owner       text,
    lease_until timestamptz,
    heartbeat   timestamptz,
    created_at  timestamptz not null
);

create index encode_job_waiting on encode_job (created_at);

-- The same key of the same person gives the same track, for a day.
create table upload_key (
    person     bigint      not null,
    key        text        not null,
    track      bigint      not null references track on delete cascade,
    created_at timestamptz not null,
    primary key (person, key)
);

-- What the media store was given, as it was then: a file, or a folder of files that are only ever replaced together.
create table media_object (
    -- in the order of bytes, so that what is below a key stands behind it
    key        text collate "C" primary key,
    files      int         not null,
    size_bytes bigint      not null,
    -- lower-case hex; of a folder: of the names, sizes and hashes of its files
    sha256     text        not null,
    kept_at    timestamptz not null default now(),
    -- when every byte of it was last read and held against this
    read_at    timestamptz,
    -- what was wrong at the last look; null: nothing
    fault      text,
    fault_at   timestamptz,
    constraint media_object_fault check (fault in ('MISSING', 'DAMAGED'))
);
create index media_object_faulty on media_object (key) where fault is not null;

-- The last round of each kind of care for what is stored, or the one that goes on.
create table care_round (
    care        text primary key,
    dry_run     boolean     not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    -- what holds it goes on until then; what died does not
    lease_until timestamptz not null,
    looked      bigint      not null default 0,
    found       bigint      not null default 0,
    removed     bigint      not null default 0,
    bytes       bigint      not null default 0,
    constraint care_round_care check (care in ('INTEGRITY', 'GARBAGE'))
);

-- Where the files of a track lie is asked for by their place, too.
create index track_of_folder on track (folder) where folder is not null;

-- A picture that could not be kept, for the store was away, is looked for again then.
alter table feed_import add column cover_due timestamptz not null default '-infinity';

-- Pictures painted for previews of pages, each once however many show it.
create table picture (
    id         bigint primary key,
    digest     text        not null,
    width      int         not null,
    height     int         not null,
    size_bytes bigint      not null,
    -- perhaps no preview has shown it since then; null: one does
    unused_at  timestamptz,
    -- its file follows
    erased_at  timestamptz
);
create unique index picture_digest on picture (digest) where erased_at is null;
create index picture_unused on picture (unused_at) where unused_at is not null and erased_at is null;
create index picture_erased on picture (id) where erased_at is not null;

-- What the preview of a message shows, or waits for; the id is chat's.
create table preview_picture (
    id       bigint primary key,
    room     bigint   not null,
    message  bigint   not null,
    -- on the web
    address  text     not null,
    -- nobody else looks for it before then; null: it has been looked for
    due_at   timestamptz,
    attempts smallint not null default 0,
    seen_at  timestamptz,
    -- null: there is nothing to show
    picture  bigint references picture,
    -- 128 random bits: whoever knows them may fetch it
    key      text unique
);
create index preview_picture_message on preview_picture (message);
create index preview_picture_due on preview_picture (due_at) where due_at is not null;
create index preview_picture_address on preview_picture using hash (address);
create index preview_picture_picture on preview_picture (picture) where picture is not null;

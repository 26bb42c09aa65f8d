-- Files that come in pieces (tus 1.0.0). The id is that of the track a whole one becomes.
create table upload (
    id           bigint primary key,
    owner        bigint      not null,
    file_name    text        not null,
    length       bigint      not null,
    -- Bytes that are on disk for good.
    received     bigint      not null default 0,
    title        text        not null,
    description  text        not null,
    genre        text        not null,
    tags         text[]      not null,
    visibility   text        not null,
    -- As the client said it, to be said again.
    metadata     text        not null,
    -- Whose turn it is to write, and until when unless it says more.
    writer       text,
    writes_until timestamptz,
    done         boolean     not null default false,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);

create index upload_of_owner on upload (owner);
create index upload_expiring on upload (expires_at);
create index upload_whole on upload (id) where not done and received = length;

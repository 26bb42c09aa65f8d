-- A file for a message. It belongs to its uploader until a send claims it, and to a message once that is stored.
create table attachment (
    id           bigint primary key,
    owner        bigint      not null,
    -- 128 random bits: whoever knows them may fetch it
    key          text        not null unique,
    name         text        not null,
    kind         text        not null,
    type         text        not null,
    size_bytes   bigint      not null,
    width        int         not null,
    height       int         not null,
    duration_ms  int         not null,
    waveform     bytea       not null,
    inline       boolean     not null,
    preview_type text        not null,
    description  text        not null,
    created_at   timestamptz not null,
    -- which of its owner's sends wants it
    claim        text,
    claimed_at   timestamptz,
    -- its id, once it is known to be stored
    message      bigint,
    -- its bytes follow
    erased_at    timestamptz
);

create index attachment_of_owner on attachment (owner, created_at);
create index attachment_of_message on attachment (message) where message is not null;
create index attachment_unsent on attachment (created_at) where message is null and erased_at is null;
create index attachment_erased on attachment (id) where erased_at is not null;

-- Secret links to tracks. Of its key only the hash is kept: whoever reads this table can open nothing.
create table track_link (
    id           bigint primary key,
    track        bigint      not null references track on delete cascade,
    name         text        not null,
    key_hash     bytea       not null,
    -- Null: never.
    expires_at   timestamptz,
    -- 0: as often as anybody likes.
    most_uses    int         not null,
    uses         int         not null default 0,
    last_used_at timestamptz,
    created_at   timestamptz not null
);

create index track_link_of_track on track_link (track, id desc);

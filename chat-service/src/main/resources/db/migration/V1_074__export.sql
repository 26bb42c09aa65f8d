-- Exports that can be read: a position in a room's order. What is read is made anew each time.
create table room_export (
    -- the same as of the action in the record of moderation
    id bigint primary key,
    room_id bigint not null references room,
    user_id bigint not null,
    top integer not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    -- who is reading it, and how far they are
    reader text,
    read_at timestamptz,
    read_seq integer not null default 0
);
create index room_export_person on room_export (user_id, room_id);
create index room_export_age on room_export (expires_at);

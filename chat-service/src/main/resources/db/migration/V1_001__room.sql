create extension if not exists pg_trgm;

create table room (
    id bigint primary key,
    name text not null,
    topic text not null,
    -- 1 public, 2 private
    visibility smallint not null check (visibility in (1, 2)),
    -- 0: belongs to the house
    owner_id bigint not null,
    -- newcomers enter these
    welcome boolean not null default false,
    created_at timestamptz not null,
    -- orders the list of rooms; follows the newest message within half a minute, so that sends rarely touch this row
    active_at timestamptz not null
);
create index room_activity on room (active_at desc, id desc);
create index room_words on room using gin ((name || ' ' || topic) gin_trgm_ops);
create index room_welcome on room (id) where welcome;

-- One hot row per room: its lock is what makes seq dense and commit-ordered. No index on what changes, so updates stay in the page.
create table room_head (
    room_id bigint primary key references room,
    epoch text not null,
    top integer not null default 0,
    messages integer not null default 0,
    members integer not null default 0,
    active_at timestamptz
) with (fillfactor = 50);

create table member (
    room_id bigint not null references room,
    user_id bigint not null,
    joined_at timestamptz not null,
    primary key (room_id, user_id)
);
create index member_rooms on member (user_id, room_id);

-- Unread messages are head.messages - read_state.messages: two numbers, no row per recipient.
create table read_state (
    user_id bigint not null,
    room_id bigint not null,
    seq integer not null,
    messages integer not null,
    primary key (user_id, room_id)
) with (fillfactor = 70);

-- What people have begun to write; 0 as thread: in the room itself.
create table draft (
    user_id bigint not null,
    room_id bigint not null,
    thread_root bigint not null,
    body text not null,
    -- the greater one is the newer one
    version bigint not null,
    at timestamptz not null,
    primary key (user_id, room_id, thread_root)
);
create index draft_age on draft (at);

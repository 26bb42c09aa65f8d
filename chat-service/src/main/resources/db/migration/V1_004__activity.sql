create table activity (
    id bigint primary key,
    -- finds the entry again that the next event about the same thing changes
    key text not null unique,
    kind text not null,
    at timestamptz not null,
    actor_id bigint not null,
    subject_id bigint not null,
    title text not null,
    count integer not null,
    -- rooms: see room.visibility, which may change; for the rest this
    public boolean not null
);
create index activity_newest on activity (at desc, id desc);

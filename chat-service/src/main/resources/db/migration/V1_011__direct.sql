-- The room that two people have between them: one, whoever opens it first.
create table direct (
    low_id bigint not null,
    high_id bigint not null check (low_id < high_id),
    room_id bigint not null unique references room,
    primary key (low_id, high_id)
);

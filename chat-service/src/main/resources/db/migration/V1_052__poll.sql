-- One row per voter. Who voted stays here, also where nobody is told: each has one vote.
create table poll_vote (
    room_id bigint not null references room,
    message_id bigint not null,
    user_id bigint not null,
    -- counted from 0
    choices smallint[] not null,
    primary key (room_id, message_id, user_id)
);

-- Polls that close by themselves and have not yet.
create table poll_due (
    room_id bigint not null references room,
    message_id bigint not null,
    closes_at timestamptz not null,
    primary key (room_id, message_id)
);
create index poll_due_next on poll_due (closes_at);

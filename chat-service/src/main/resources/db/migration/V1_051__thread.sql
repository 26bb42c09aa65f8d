-- What a room's pages say of a thread beside the message it began with.
create table thread (
    room_id bigint not null references room,
    root_id bigint not null,
    -- without deleted ones
    replies integer not null,
    -- newest event counted here
    seq integer not null,
    -- newest reply
    last_seq integer not null,
    last_at timestamptz not null,
    -- who replied last, newest first
    participants bigint[] not null,
    primary key (room_id, root_id)
);
create index thread_newest on thread (room_id, last_seq desc);

-- Unread replies are counted from here when somebody asks: nothing is written per reader.
create table thread_follow (
    user_id bigint not null,
    room_id bigint not null,
    root_id bigint not null,
    read_seq integer not null,
    following boolean not null,
    primary key (user_id, room_id, root_id)
);

-- Plain messages are not in it.
create index message_thread on message (room_id, thread_root, seq) where thread_root is not null;

insert into thread (room_id, root_id, replies, seq, last_seq, last_at, participants)
select room_id, thread_root, count(*) filter (where deleted_at is null), max(greatest(seq, changed_seq)), max(seq), max(at),
    (array_agg(distinct author_id))[1:5]
from message where thread_root is not null group by room_id, thread_root;

update message m set changed_seq = greatest(m.changed_seq, t.seq), edits = coalesce(m.edits, 0)
from thread t where m.room_id = t.room_id and m.id = t.root_id;

alter table read_state
    -- one's own messages after the position: more than none only after it was taken back
    add column own integer not null default 0,
    -- how far others may know that one has read
    add column receipt integer,
    -- what one wants to be told: see domain.reading.Level; and for a time
    add column level smallint not null default 0,
    add column passing_level smallint,
    add column passing_until timestamptz;

-- Whether others see how far one has read; who does not give does not get.
alter table person add column receipts boolean not null default true;

-- Null: among a few people they do.
alter table room_head add column receipts boolean;

-- Who is called by which message. Whoever calls everybody writes one row, however many that are.
create table mention (
    room_id bigint not null,
    -- of the message
    seq integer not null,
    -- 0: everybody in the room, -1: everybody who was connected
    user_id bigint not null,
    message_id bigint not null,
    author_id bigint not null,
    at timestamptz not null,
    primary key (room_id, user_id, seq)
);
create index mention_person on mention (user_id, message_id desc) where user_id > 0;
create index mention_everybody on mention (room_id, message_id desc) where user_id <= 0;

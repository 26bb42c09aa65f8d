-- What becomes of a message after it is sent. Null changed_seq: nothing has, so all of these are as they were.
alter table message
    add column changed_seq integer,
    add column edits integer,
    add column edited_at timestamptz,
    add column deleted_at timestamptz,
    add column pinned_at timestamptz;

-- What changed since a position, for clients that were away longer than the log is kept.
create index message_changed on message (room_id, changed_seq) where changed_seq is not null;
create index message_pinned on message (room_id, pinned_at desc) where pinned_at is not null;

-- Earlier words of edited messages; gone when the message is deleted.
create table message_edit (
    room_id bigint not null,
    message_id bigint not null,
    -- 1 is what the first edit replaced
    edit integer not null,
    body text not null,
    -- when these words were replaced
    at timestamptz not null,
    primary key (room_id, message_id, edit)
);

create table reaction (
    room_id bigint not null,
    message_id bigint not null,
    emoji text not null,
    user_id bigint not null,
    seq integer not null,
    primary key (room_id, message_id, emoji, user_id)
) partition by hash (room_id);

do $$
begin
    for part in 0..15 loop
        execute format(
            'create table reaction_%s partition of reaction for values with (modulus 16, remainder %s)',
            to_char(part, 'FM00'), part);
    end loop;
end $$;

-- Which message an event is about, where it is not the one that the event made; what was reacted with.
alter table room_event
    add column message_seq integer,
    add column emoji text;

-- Partitioned by room, so that every query touches one partition and partitions can move to other machines.
create table message (
    room_id bigint not null,
    seq integer not null,
    id bigint not null,
    author_id bigint not null,
    body text not null,
    nonce text,
    reply_to bigint,
    thread_root bigint,
    -- counts the room's messages; seq also counts everything else
    number integer not null,
    at timestamptz not null,
    primary key (room_id, seq)
) partition by hash (room_id);

do $$
begin
    for part in 0..15 loop
        execute format(
            'create table message_%s partition of message for values with (modulus 16, remainder %s)',
            to_char(part, 'FM00'), part);
    end loop;
end $$;

create unique index message_id on message (room_id, id);

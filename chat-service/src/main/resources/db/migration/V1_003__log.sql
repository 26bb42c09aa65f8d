-- The room's log as connections resume from it. Kept for a while, by the day; messages themselves are kept for ever.
create table room_event (
    day date not null,
    room_id bigint not null,
    seq integer not null,
    -- 1 message.created, 2 member.joined, 3 member.left
    type smallint not null,
    user_id bigint not null,
    primary key (room_id, seq, day)
) partition by range (day);

-- First results of nonces, for 7 to 14 days, by the week (its Monday).
create table send_dedup (
    week date not null,
    room_id bigint not null,
    author_id bigint not null,
    nonce text not null,
    seq integer not null,
    primary key (room_id, author_id, nonce, week)
) partition by range (week);

-- Attaches instead of "partition of": that waits for no reader or writer of the parent.
create function make_partition(parent text, first date, next date) returns void
language plpgsql as $$
declare
    part text := parent || '_' || to_char(first, 'YYYYMMDD');
begin
    if to_regclass(part) is null then
        execute format('create table %I (like %I including all)', part, parent);
        execute format(
            'alter table %I attach partition %I for values from (%L) to (%L)', parent, part, first, next);
    end if;
end $$;

-- Yesterday for clocks that are behind, three days ahead so that a stopped keeper is noticed before it hurts.
create function make_partitions(today date) returns void
language plpgsql as $$
declare
    monday date := date_trunc('week', today)::date;
begin
    perform pg_advisory_xact_lock(hashtext('veza_chat_partitions'));
    for ahead in -1..3 loop
        perform make_partition('room_event', today + ahead, today + ahead + 1);
    end loop;
    for ahead in -1..1 loop
        perform make_partition('send_dedup', monday + 7 * ahead, monday + 7 * ahead + 7);
    end loop;
end $$;

-- Gives up soon when somebody holds a partition: the next run drops it.
create function drop_partitions(today date, log_days integer) returns void
language plpgsql set lock_timeout to '2s' as $$
declare
    monday date := date_trunc('week', today)::date;
    part regclass;
begin
    for part in
        select inhrelid::regclass from pg_inherits
        where inhparent = 'room_event'::regclass
            and inhrelid::regclass::text < 'room_event_' || to_char(today - log_days, 'YYYYMMDD')
        union all
        select inhrelid::regclass from pg_inherits
        where inhparent = 'send_dedup'::regclass
            and inhrelid::regclass::text < 'send_dedup_' || to_char(monday - 7, 'YYYYMMDD')
    loop
        execute format('drop table %s', part);
    end loop;
end $$;

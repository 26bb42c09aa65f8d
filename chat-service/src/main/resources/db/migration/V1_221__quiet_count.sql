-- How many messages of people whom somebody has silenced a room has after a place, up to a bound. A function, because few have
-- silenced anybody: written into a query, all partitions of message are planned, opened and locked for those who have not, too.
create function quiet_count(room bigint, hearer bigint, place int, most int) returns int
    language plpgsql stable parallel safe
as
$$
begin
    return (select count(*)
            from (select
                  from message y
                  where y.room_id = room
                    and y.seq > place
                    and y.thread_root is null
                    and exists (select
                                from relation q
                                where q.user_id = hearer
                                  and q.other_id = y.author_id
                                  and (q.blocks or q.mutes))
                  limit most) z);
end
$$;

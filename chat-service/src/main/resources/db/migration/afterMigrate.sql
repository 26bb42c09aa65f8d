-- Every start, before the service answers anyone.
select make_partitions((now() at time zone 'utc')::date);

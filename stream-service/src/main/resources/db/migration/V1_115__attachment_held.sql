-- A send that is long in coming keeps what it has claimed until then.
alter table attachment add column held_until timestamptz;

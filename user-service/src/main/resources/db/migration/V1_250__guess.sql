-- Wrong passwords in a row, wherever from. At the ceiling none is looked at any more until another one is set.
alter table password add column failures integer not null default 0;

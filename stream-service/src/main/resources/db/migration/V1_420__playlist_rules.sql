-- By which a playlist finds what stands in it: io.veza.stream.adapter.postgres.RulesJson. Null: people have chosen it.
alter table playlist add column rules jsonb;

-- What a scheduled message has besides its words, as message.extra has it; null: nothing.
alter table scheduled_message add column extra bytea;

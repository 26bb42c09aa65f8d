-- What a message has besides its words, as veza.chat.v1.Message with nothing but those fields. Null in plain messages.
alter table message add column extra bytea;

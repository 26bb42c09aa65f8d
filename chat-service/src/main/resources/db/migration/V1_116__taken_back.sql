-- What messages were that were taken back as spam, so that moderators can put them back; for 30 days.
create table taken_back (
    room_id bigint not null references room,
    message_id bigint not null,
    user_id bigint not null,
    action_id bigint not null,
    at timestamptz not null,
    body text not null,
    -- veza.chat.v1.Message with nothing but its extras
    extra bytea,
    primary key (room_id, message_id)
);
create index taken_back_user on taken_back (room_id, user_id);
create index taken_back_at on taken_back (at);

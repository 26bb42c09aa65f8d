-- Messages that are sent later. A process takes one by its lease; its id is the nonce it is sent with, so whoever takes
-- it again after a crash finds that it was sent.
create table scheduled_message (
    id bigint primary key,
    user_id bigint not null,
    room_id bigint not null references room,
    body text not null,
    reply_to bigint,
    thread_root bigint,
    at timestamptz not null,
    created_at timestamptz not null,
    -- why it failed; null: it waits
    failure text,
    -- a process is at work on it until then, or it is tried again then
    leased_until timestamptz
);
create index scheduled_message_due on scheduled_message (at) where failure is null;
create index scheduled_message_person on scheduled_message (user_id, at);

-- First answers of commands with a nonce, for at least 7 days.
create table command_run (
    user_id bigint not null,
    room_id bigint not null,
    nonce text not null,
    begun_at timestamptz not null,
    -- null: still at work, or its process died
    done_at timestamptz,
    note_en text,
    note_fr text,
    -- room that the caller was led to
    led_to bigint,
    primary key (user_id, room_id, nonce)
);
create index command_run_age on command_run (begun_at);

-- A room that is guarded against a raid: until then.
alter table room_head add column guarded_until timestamptz;

-- The record also keeps what is done to the house (room 0), and what it takes to put something back.
alter table moderation drop constraint moderation_room_id_fkey;
alter table moderation
    add column rule_id bigint,
    add column report_id bigint,
    -- veza.chat.v1.ContentRule or RoomSafety as it was before
    add column detail bytea;

create index moderation_id on moderation (id);

-- What may be said; room 0: everywhere.
create table content_rule (
    id bigint primary key,
    room_id bigint not null,
    -- veza.chat.v1.ContentRule
    body bytea not null,
    retired_at timestamptz
);
create index content_rule_room on content_rule (room_id, id) where retired_at is null;

-- How a room is guarded, where that differs from the house (room 0).
create table room_safety (
    room_id bigint primary key,
    -- veza.chat.v1.RoomSafety
    body bytea not null
);

-- One case for each message or person; who reported it is in report_voice.
create table report (
    id bigint primary key,
    room_id bigint not null references room,
    -- null: about the person
    message_id bigint,
    subject_id bigint not null,
    evidence text not null,
    -- 1 open, 2 escalated, 3 resolved, 4 dismissed
    state smallint not null,
    at timestamptz not null,
    -- which rule or detection brought it; empty: people
    cause text not null default '',
    rule_id bigint,
    score real not null default 0,
    resolved_by bigint,
    resolved_at timestamptz,
    action_id bigint
);
create unique index report_message on report (room_id, message_id) where message_id is not null;
create unique index report_person on report (room_id, subject_id) where message_id is null and state in (1, 2);
create index report_queue on report (room_id, state, id);
create index report_house on report (state, id);

create table report_voice (
    report_id bigint not null references report,
    reporter_id bigint not null,
    reason smallint not null,
    note text not null,
    at timestamptz not null,
    primary key (report_id, reporter_id)
);
create index report_voice_reporter on report_voice (reporter_id, at);

-- How much somebody has said in all rooms; written now and then, by nobody who waits.
create table speaker (
    user_id bigint primary key,
    messages integer not null,
    since timestamptz not null
) with (fillfactor = 70);

-- Who came into a room in the last minute is asked at each join.
create index member_joined on member (room_id, joined_at);

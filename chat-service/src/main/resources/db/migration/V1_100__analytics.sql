-- What went on in each room, by the hour; written behind the log, from the service's own events.
create table room_hour (
    room_id bigint not null,
    hour timestamptz not null,
    messages integer not null default 0,
    joins integer not null default 0,
    leaves integer not null default 0,
    primary key (room_id, hour)
);
create index room_hour_old on room_hour using brin (hour);

-- Who spoke in a room on a day (UTC).
create table room_speaker (
    room_id bigint not null,
    day date not null,
    user_id bigint not null,
    primary key (room_id, day, user_id)
);
create index room_speaker_old on room_speaker using brin (day);

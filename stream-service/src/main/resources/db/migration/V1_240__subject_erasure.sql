-- How far somebody's erasure has come here. Ids and numbers only, for the certificate.
create table subject_erasure (
    id       bigint primary key,
    subject  bigint      not null,
    begun_at timestamptz not null,
    done_at  timestamptz
);

create table subject_erasure_count (
    erasure bigint not null references subject_erasure,
    kind    text   not null,
    count   bigint not null,
    primary key (erasure, kind)
);

-- Tracks whose files follow.
create table subject_erasure_track (
    erasure bigint not null references subject_erasure,
    track   bigint not null,
    primary key (erasure, track)
);

-- Events that were written over since, by which erasure: the log is never changed otherwise.
create table event_overwritten (
    position bigint primary key,
    erasure  bigint      not null references subject_erasure,
    at       timestamptz not null default now()
);

create function overwrite_event(place bigint, by_erasure bigint, nameless bytea) returns void language plpgsql as $$
begin
    insert into event_overwritten (position, erasure) values (place, by_erasure);
    update event_log set payload = nameless where position = place;
end $$;

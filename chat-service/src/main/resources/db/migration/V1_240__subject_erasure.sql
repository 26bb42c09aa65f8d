-- How far somebody's erasure has come here: which rooms are still to be gone through, and how many of what is gone. Ids and
-- numbers only, for the certificate.
create table subject_erasure (
    id bigint primary key,
    subject bigint not null,
    begun_at timestamptz not null,
    done_at timestamptz
);

-- Gone when it is done.
create table subject_erasure_room (
    erasure bigint not null references subject_erasure,
    room_id bigint not null,
    -- as far as the messages have been gone through
    seq integer not null default 0,
    primary key (erasure, room_id)
);

create table subject_erasure_count (
    erasure bigint not null references subject_erasure,
    kind text not null,
    count bigint not null,
    primary key (erasure, kind)
);

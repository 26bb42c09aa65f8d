-- Messages with links that somebody must still look up.
create table preview_job (
    room_id    bigint      not null,
    message_id bigint      not null,
    asked_at   timestamptz not null,
    -- nobody else takes it before then
    due_at     timestamptz not null,
    attempts   smallint    not null default 0,
    primary key (room_id, message_id)
);
create index preview_job_due on preview_job (due_at);

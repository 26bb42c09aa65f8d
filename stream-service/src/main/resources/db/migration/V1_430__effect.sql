-- Whole tracks on their way through a chain of effects. What comes of one is a file of the track, of the same id: the job
-- in encode_job that renders becomes the one that encodes.
create table effect_render (
    id          bigint primary key,
    track       bigint      not null references track on delete cascade,
    person      bigint      not null,
    role        text        not null,
    -- The folder of the file that it is made of, and what is known of that file.
    source      bigint      not null,
    file_name   text        not null,
    duration_ms int         not null,
    chain       jsonb       not null,
    progress    int         not null default 0,
    -- A stable code; CANCELLED is one. Null: it has not failed.
    failure     text,
    created_at  timestamptz not null
);

create index effect_render_of_track on effect_render (track, id desc);
create index effect_render_of_person on effect_render (person);
create index effect_render_old on effect_render (created_at);

-- Short parts to be heard once. Their files are swept when they have expired, before their rows.
create table effect_preview (
    id         bigint primary key,
    -- Null: it is gone, the file follows.
    track      bigint references track on delete set null,
    person     bigint      not null,
    -- Whether it is still being rendered.
    making     boolean     not null default true,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index effect_preview_of_track on effect_preview (track);
create index effect_preview_of_person on effect_preview (person, id desc);
create index effect_preview_expired on effect_preview (expires_at);

-- What becomes of the new file becomes of its render, whoever gives it up.
create function render_follows_file() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update effect_render set failure = 'CANCELLED' where id = old.id;
    else
        update effect_render set failure = new.failure where id = new.id;
    end if;
    return null;
end $$;

create trigger rendered_file_failed after update on track_version
    for each row when (new.status = 'FAILED' and old.status <> 'FAILED') execute function render_follows_file();
create trigger rendered_file_given_up after delete on track_version
    for each row when (old.status = 'PROCESSING') execute function render_follows_file();

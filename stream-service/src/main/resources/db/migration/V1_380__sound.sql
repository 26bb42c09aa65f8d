-- How tracks sound: what the artist says stands with the track, what was heard apart from it.
alter table track
    add column said_bpm   float8,
    add column said_key   text,
    add column said_moods text[] not null default '{}';

create table track_sound (
    track          bigint primary key references track on delete cascade,
    -- Null: there is no beat.
    bpm            float8,
    bpm_confidence float8      not null,
    -- Null: it is in none.
    key            text,
    key_confidence float8      not null,
    moods          text[]      not null,
    -- As io.veza.stream.domain.sound.SoundShape has them; null: there was nothing to hear.
    shape          float8[],
    heard_at       timestamptz not null
);

-- Tracks that are still to be listened to. Whoever does has until the row is due again.
create table sound_job (
    track    bigint primary key references track on delete cascade,
    attempts int         not null default 0,
    due_at   timestamptz not null
);

create index sound_job_due on sound_job (due_at, track);

-- Whatever makes a track ready, and whatever gives it another file, has it listened to.
create function want_hearing() returns trigger language plpgsql as $$
begin
    insert into sound_job (track, due_at) values (new.id, now())
    on conflict (track) do update set attempts = 0, due_at = excluded.due_at;
    return null;
end $$;

create trigger track_born_ready after insert on track
    for each row when (new.status = 'READY') execute function want_hearing();
create trigger track_made_ready after update on track
    for each row when (new.status = 'READY' and (old.status, old.sha256) is distinct from (new.status, new.sha256))
    execute function want_hearing();

-- Those that were ready before.
insert into sound_job (track, due_at) select id, now() from track where status = 'READY';

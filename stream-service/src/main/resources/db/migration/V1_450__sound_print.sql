-- By what the recordings of tracks are known again: Chromaprint's codes of the first two minutes, and of these the few
-- by which others are looked for.
create table sound_print (
    track bigint primary key references track on delete cascade,
    codes int[] not null,
    keys  int[] not null
);

create index sound_print_keys on sound_print using gin (keys);

-- Those that were heard before are heard once more, behind all others.
insert into sound_job (track, due_at) select track, now() from track_sound on conflict do nothing;

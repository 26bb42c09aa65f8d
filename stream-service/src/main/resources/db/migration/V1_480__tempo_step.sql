create extension if not exists btree_gin;

-- Each whole tempo is a step, and all between two of them is another one: bounds that are whole are exactly some steps.
create function tempo_step(bpm float4) returns int language sql immutable parallel safe strict
    as $$ select 2 * floor(bpm)::int + (bpm > floor(bpm))::int $$;

-- The moods among labels as one number. Only add to the end: what is stored was made with this order.
create function mood_bits(labels text[]) returns smallint language sql immutable parallel safe strict as $$
    select coalesce(bit_or(1 << array_position(array['m:CALM', 'm:ENERGETIC', 'm:DARK', 'm:BRIGHT', 'm:HAPPY', 'm:SAD',
               'm:DREAMY', 'm:AGGRESSIVE'], label) - 1), 0)::smallint
      from unnest(labels) as label $$;

alter table catalogue_track add column moods smallint not null default 0;
-- As of its row in the catalogue, as genre is.
alter table track_rank add column labels text[] not null default '{}', alter column labels set statistics 1000;

create or replace function catalogue(wanted bigint) returns void language plpgsql as $$
begin
    delete from catalogue_track c
     where c.track = wanted and not exists (select from catalogued where track = wanted and published);
    insert into catalogue_track (track, artist, title, genre, labels, key, bpm, shape, moods)
    select track, artist, title, genre, labels, key, bpm, shape, mood_bits(labels)
      from catalogued where track = wanted and published
    on conflict (track) do update
        set title = excluded.title, genre = excluded.genre, labels = excluded.labels, key = excluded.key,
            bpm = excluded.bpm, shape = excluded.shape, moods = excluded.moods;
    -- A count that is going on holds them: nobody waits for it, and the next one, within a minute, finds what it missed.
    with mine as (select ranking from track_rank where track = wanted for update skip locked)
    update track_rank r set genre = c.genre, labels = c.labels
      from mine, catalogue_track c
     where r.track = wanted and r.ranking = mine.ranking and c.track = wanted
       and (r.genre, r.labels) is distinct from (c.genre, c.labels);
    insert into catalogue_word (word)
    select distinct word from track t, regexp_split_to_table(t.search, '[^[:alnum:]]+') as word
     where t.id = wanted and t.visibility = 'PUBLIC' and t.status = 'READY' and length(word) between 3 and 40
    on conflict do nothing;
end $$;

create extension if not exists cube;

-- All that is published, in the form in which people go through it. The database keeps it along with what it is made of,
-- in the same transaction, whoever writes that.
create table catalogue_track (
    track  bigint primary key references track on delete cascade,
    artist bigint             not null,
    -- How it begins, without case and accents: what is sorted by.
    title  text collate "C"   not null,
    -- Without case and accents; empty: none.
    genre  text               not null,
    -- `t:` and each tag, without case and accents; `m:` and each mood.
    labels text[]             not null,
    key    text,
    bpm    float4,
    -- As of track_sound. What is near sounds alike.
    shape  cube
);

-- What a row should be.
create view catalogued as
select t.id as track,
       t.visibility = 'PUBLIC' and t.status = 'READY' as published,
       t.artist,
       left(searchable(t.title), 32) collate "C" as title,
       searchable(t.genre) as genre,
       array(select distinct 't:' || searchable(tag) from unnest(t.tags) as tag
             union all select 'm:' || mood
                         from unnest(case when t.said_moods = '{}' then coalesce(s.moods, '{}') else t.said_moods end) as mood)
           as labels,
       coalesce(t.said_key, s.key) as key,
       coalesce(t.said_bpm, s.bpm)::float4 as bpm,
       cube(s.shape) as shape
  from track t left join track_sound s on s.track = t.id;

-- The words in their titles, genres and tags, for those who misspell them. One that is not used any more harms nobody, and
-- goes when they are gathered anew.
create table catalogue_word (
    word text primary key
);

create function catalogue(wanted bigint) returns void language plpgsql as $$
begin
    delete from catalogue_track c
     where c.track = wanted and not exists (select from catalogued where track = wanted and published);
    insert into catalogue_track (track, artist, title, genre, labels, key, bpm, shape)
    select track, artist, title, genre, labels, key, bpm, shape from catalogued where track = wanted and published
    on conflict (track) do update
        set title = excluded.title, genre = excluded.genre, labels = excluded.labels, key = excluded.key,
            bpm = excluded.bpm, shape = excluded.shape;
    insert into catalogue_word (word)
    select distinct word from track t, regexp_split_to_table(t.search, '[^[:alnum:]]+') as word
     where t.id = wanted and t.visibility = 'PUBLIC' and t.status = 'READY' and length(word) between 3 and 40
    on conflict do nothing;
end $$;

create function catalogue_track_of() returns trigger language plpgsql as $$
begin
    perform catalogue(new.id);
    return null;
end $$;

create function catalogue_sound_of() returns trigger language plpgsql as $$
begin
    perform catalogue(new.track);
    return null;
end $$;

create trigger track_born_catalogued after insert on track
    for each row when (new.status = 'READY') execute function catalogue_track_of();
create trigger track_catalogued after update on track
    for each row when (
        (old.title, old.genre, old.tags, old.visibility, old.status, old.said_bpm, old.said_key, old.said_moods)
            is distinct from
        (new.title, new.genre, new.tags, new.visibility, new.status, new.said_bpm, new.said_key, new.said_moods))
    execute function catalogue_track_of();
create trigger sound_catalogued after insert or update on track_sound
    for each row execute function catalogue_sound_of();

insert into catalogue_track (track, artist, title, genre, labels, key, bpm, shape)
select track, artist, title, genre, labels, key, bpm, shape from catalogued where published;

insert into catalogue_word (word)
select distinct word from track t, regexp_split_to_table(t.search, '[^[:alnum:]]+') as word
 where t.visibility = 'PUBLIC' and t.status = 'READY' and length(word) between 3 and 40;

create index catalogue_track_artist on catalogue_track (artist, track desc);
create index catalogue_track_genre on catalogue_track (genre, track desc);
create index catalogue_track_genre_bpm on catalogue_track (genre, bpm);
create index catalogue_track_title on catalogue_track (title, track);
-- A circle of all tracks in an order without sense: a walk at random enters it somewhere.
create index catalogue_track_dice on catalogue_track (hashint8extended(track, 0), track);
create index catalogue_track_labels on catalogue_track using gin (labels);
create index catalogue_track_key on catalogue_track (key, bpm);
create index catalogue_track_bpm on catalogue_track (bpm);
create index catalogue_track_shape on catalogue_track using gist (shape);
create index catalogue_word_near on catalogue_word using gin (word gin_trgm_ops);

-- The planner must know the rare ones too.
alter table catalogue_track alter column genre set statistics 1000, alter column labels set statistics 1000;

-- Places by what was played and liked, counted anew now and then from track_day.
create table track_rank (
    ranking text   not null,
    track   bigint not null references track on delete cascade,
    -- As of its row in the catalogue when it was counted.
    genre   text   not null,
    score   float8 not null,
    primary key (ranking, track)
);

create index track_rank_score on track_rank (ranking, score desc, track desc);
create index track_rank_genre on track_rank (ranking, genre, score desc, track desc);
create index track_rank_track on track_rank (track);

-- Genres and tags that published tracks have, counted anew now and then.
create table catalogue_label (
    id     int generated always as identity primary key,
    kind   text           not null,
    -- Without case and accents.
    label  text collate "C" not null,
    -- As most artists write it.
    name   text           not null,
    tracks int            not null,
    constraint catalogue_label_once unique (kind, label)
);

create index catalogue_label_tracks on catalogue_label (kind, tracks desc, id);

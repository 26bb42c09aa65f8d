-- seed.sql: so many published tracks in one stroke, for measurements: psql -v n=1000000. Few genres and tags have most of
-- the tracks; tempo, key and shape lie around those of the genre; a fifth was played within the last month.
set session_replication_role = replica;

create temporary table vocabulary as
select row_number() over (order by md5(a || b)) as rank, a || b as word
from unnest(string_to_array('ba,cho,dri,fe,ga,hu,jo,ki,lo,me,nu,po,qua,ri,so,tra,vi,wa,xe,zu,bre,cla,do,el,fi,gro,ha,in,ju,kle,la,mo,no,or,pre,ru,sta,ti,un,ve', ',')) a,
  unnest(string_to_array('ber,cos,dan,fel,gon,hin,jal,kam,lon,mer,nis,por,ras,sel,ton,val,win,zen,bat,cun,der,fon,gar,hol,len,mun,nar,pel,ron,sun', ',')) b;

create temporary table made as
select (i + 1000000000::bigint) << 22 as id,
       1 + floor(:n / 20 * power(random(), 2))::bigint as artist,
       floor(300 * power(random(), 3))::int as genre,
       array(select floor(4000 * power(random(), 3))::int from generate_series(1, 1 + i % 4) where i > 0) as tags,
       floor(1199 * power(random(), 3))::int as one, floor(1199 * random())::int as two, i
  from generate_series(1, :n) i;

insert into track (id, artist, title, description, genre, tags, visibility, file_name, sha256, size_bytes, source_format,
    status, progress, duration_ms, loudness, true_peak, loudness_range, cover, playable, created_at)
select m.id, m.artist,
       initcap(words[1 + one]) || ' ' || words[1 + two] || case when i % 3 = 0 then ' ' || words[1 + (one + two) % 1199] else '' end,
       'About it', 'Genre ' || words[1 + m.genre],
       array(select words[1 + tag % 1199] || tag / 1199 from unnest(m.tags) as tag),
       'PUBLIC', 'song.flac', md5(i::text), 30000000, 'flac', 'READY', 100, 200000, -11, -0.5, 6, false, '{}', now()
  from made m, (select array(select word from vocabulary order by rank) as words) v;

insert into track_sound (track, bpm, bpm_confidence, key, key_confidence, moods, shape, heard_at)
select id, round((80 + genre % 90 + 6 * (random() - 0.5))::numeric, 1), 0.7,
       (array['A_FLAT','E_FLAT','B_FLAT','F','C','G','D','A','E','B','F_SHARP','D_FLAT'])[1 + floor(12 * random())::int]
           || (array['_MINOR', '_MAJOR'])[1 + floor(1.4 * random())::int], 0.6,
       case i % 3 when 0 then '{CALM}'::text[] when 1 then '{ENERGETIC,DARK}' else '{}' end,
       array(select greatest(0, least(1, ((genre * (7 + axis)) % 17) / 17.0 + 0.25 * (random() - 0.5)))
               from generate_series(1, 7) as axis where i > 0), now()
  from made;

insert into track_day (track, day, plays, likes)
select id, (now() at time zone 'utc')::date - d, 1 + floor(50 * power(random(), 6))::int, floor(3 * power(random(), 6))::int
  from made cross join generate_series(0, 29, 7) d where i % 5 = 0;

insert into catalogue_track (track, artist, title, genre, labels, key, bpm, shape, moods)
select track, artist, title, genre, labels, key, bpm, shape, mood_bits(labels) from catalogued where published;
insert into catalogue_word (word)
select distinct word from track t, regexp_split_to_table(t.search, '[^[:alnum:]]+') as word where length(word) between 3 and 40
on conflict do nothing;
set session_replication_role = origin;
vacuum analyze track;
vacuum analyze track_sound;
vacuum analyze track_day;
vacuum analyze catalogue_track;
vacuum analyze catalogue_word;

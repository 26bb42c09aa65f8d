-- As adapter.postgres.catalogue.Counts has it.
with heard as (
    select track, sum(greatest(plays + 3 * likes, 0) * power(0.5, (current_date - day) / 2.0)) as heat
      from track_day where day > current_date - 14 group by track),
scored as (
    select track, (log(2, heat::numeric) + (current_date - date '2026-01-01') / 2.0)::float8 as score from heard where heat > 0),
shown as (select track, genre, labels, score from scored join catalogue_track using (track)),
gone as (delete from track_rank r where ranking = 'TRENDING' and not exists (select from shown s where s.track = r.track))
insert into track_rank as r (ranking, track, genre, labels, score)
select 'TRENDING', track, genre, labels, score from shown
on conflict (ranking, track) do update set genre = excluded.genre, labels = excluded.labels, score = excluded.score
 where abs(r.score - excluded.score) > 1e-9 or (r.genre, r.labels) is distinct from (excluded.genre, excluded.labels);

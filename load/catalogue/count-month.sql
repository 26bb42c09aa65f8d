with scored as (
    select track, sum(plays)::float8 as score from track_day where day > current_date - 30 group by track having sum(plays) > 0),
shown as (select track, genre, labels, score from scored join catalogue_track using (track)),
gone as (delete from track_rank r where ranking = 'MONTH' and not exists (select from shown s where s.track = r.track))
insert into track_rank as r (ranking, track, genre, labels, score)
select 'MONTH', track, genre, labels, score from shown
on conflict (ranking, track) do update set genre = excluded.genre, labels = excluded.labels, score = excluded.score
 where abs(r.score - excluded.score) > 1e-9 or (r.genre, r.labels) is distinct from (excluded.genre, excluded.labels);

with counted as (
    select searchable(genre) as label, mode() within group (order by genre) as name, count(*)::int as tracks
      from track where visibility = 'PUBLIC' and status = 'READY' and genre <> '' group by 1),
gone as (delete from catalogue_label l where kind = 'GENRE' and not exists (select from counted c where c.label = l.label))
insert into catalogue_label as l (kind, label, name, tracks)
select 'GENRE', label, name, tracks from counted
on conflict (kind, label) do update set name = excluded.name, tracks = excluded.tracks
 where (l.name, l.tracks) is distinct from (excluded.name, excluded.tracks);

with counted as (
    select searchable(tag) as label, mode() within group (order by tag) as name, count(distinct id)::int as tracks
      from track cross join unnest(tags) as tag where visibility = 'PUBLIC' and status = 'READY' group by 1),
gone as (delete from catalogue_label l where kind = 'TAG' and not exists (select from counted c where c.label = l.label))
insert into catalogue_label as l (kind, label, name, tracks)
select 'TAG', label, name, tracks from counted
on conflict (kind, label) do update set name = excluded.name, tracks = excluded.tracks
 where (l.name, l.tracks) is distinct from (excluded.name, excluded.tracks);

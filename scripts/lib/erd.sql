-- The tables of a database as a Mermaid entity relationship diagram.
with tables as (
  select c.oid, c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> 'flyway_schema_history'
),
keys as (
  select k.conrelid, unnest(k.conkey) as column_number, k.contype from pg_constraint k where k.contype in ('p', 'f', 'u')
),
columns as (
  select t.relname, a.attnum,
    format('    %s %s%s', regexp_replace(format_type(a.atttypid, null), '[^a-zA-Z0-9]+', '_', 'g'), a.attname,
      coalesce(' ' || (select string_agg(distinct case contype when 'p' then 'PK' when 'f' then 'FK' else 'UK' end, ', ')
        from keys where conrelid = t.oid and column_number = a.attnum), '')) as line
  from tables t join pg_attribute a on a.attrelid = t.oid
  where a.attnum > 0 and not a.attisdropped
)
select 'erDiagram'
union all (
  select format(E'  %s {\n%s\n  }', relname, string_agg(line, E'\n' order by attnum)) from columns group by relname order by relname
)
union all (
  select distinct format('  %s ||--o{ %s : ""', parent.relname, child.relname)
  from pg_constraint k join tables parent on parent.oid = k.confrelid join tables child on child.oid = k.conrelid
  where k.contype = 'f' order by 1
);

-- Pictures of playlists, made of the covers of what stands in them. The one before goes when another comes.
create table mosaic (
    id         bigint primary key,
    -- Null: it is gone, the files follow.
    playlist   bigint references playlist on delete set null,
    -- 128 random bits: part of its address, which never shows another picture
    key        text        not null unique,
    -- The keys of the covers it is made of.
    parts      text[]      not null,
    created_at timestamptz not null,
    -- its files follow
    erased_at  timestamptz,
    -- the files are gone
    swept      boolean     not null default false
);

create unique index mosaic_of_playlist on mosaic (playlist) where erased_at is null;
create index mosaic_playlist on mosaic (playlist);
create index mosaic_erased on mosaic (id) where not swept and (erased_at is not null or playlist is null);

-- Playlists in which something has changed since somebody looked whether their picture still is one of them.
create table mosaic_wanted (
    playlist     bigint primary key,
    since        timestamptz not null,
    leased_until timestamptz not null default '-infinity'
);

create index mosaic_wanted_since on mosaic_wanted (since);

-- The database keeps it along with the entries, whoever writes those. In one order, so that nobody waits for each other.
create function mosaic_is_wanted() returns trigger language plpgsql as $$
begin
    insert into mosaic_wanted (playlist, since)
    select playlist, clock_timestamp() from (select distinct playlist from changed) as those order by playlist
    on conflict (playlist) do update set since = excluded.since;
    return null;
end $$;

create trigger entry_added_pictured after insert on playlist_entry
    referencing new table as changed for each statement execute function mosaic_is_wanted();
create trigger entry_moved_pictured after update on playlist_entry
    referencing new table as changed for each statement execute function mosaic_is_wanted();
create trigger entry_removed_pictured after delete on playlist_entry
    referencing old table as changed for each statement execute function mosaic_is_wanted();

insert into mosaic_wanted (playlist, since) select distinct playlist, now() from playlist_entry;

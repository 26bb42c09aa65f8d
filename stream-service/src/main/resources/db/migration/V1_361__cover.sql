-- Pictures of albums and of single tracks, painted in several sizes. The one before goes when another comes.
create table cover (
    id         bigint primary key,
    owner      bigint      not null,
    -- One of the two; neither: what it was the cover of is gone, its files follow.
    album      bigint references album on delete set null,
    track      bigint references track on delete set null,
    -- 128 random bits: part of its address, which never shows another picture
    key        text        not null unique,
    created_at timestamptz not null,
    -- its files follow
    erased_at  timestamptz,
    -- the files are gone; the row tells for a day that it was shown
    swept      boolean     not null default false
);

create unique index cover_of_album on cover (album) where erased_at is null;
create unique index cover_of_track on cover (track) where erased_at is null;
create index cover_of_owner on cover (owner, created_at);
create index cover_erased on cover (id)
    where not swept and (erased_at is not null or (album is null and track is null));
-- What refers to them is found when they go.
create index cover_album on cover (album);
create index cover_track on cover (track);

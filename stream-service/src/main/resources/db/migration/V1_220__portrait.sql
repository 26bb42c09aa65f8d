-- Pictures of people: one of each kind, painted in several sizes. The one before goes when another comes.
create table portrait (
    id         bigint primary key,
    owner      bigint      not null,
    kind       text        not null,
    -- 128 random bits: part of its address, which never shows another picture
    key        text        not null unique,
    created_at timestamptz not null,
    -- its files follow
    erased_at  timestamptz,
    -- the files are gone; the row tells for a day that it was shown
    swept      boolean     not null default false,
    constraint portrait_kind check (kind in ('AVATAR', 'BANNER'))
);

create unique index portrait_living on portrait (owner, kind) where erased_at is null;
create index portrait_of_owner on portrait (owner, created_at);
create index portrait_erased on portrait (id) where erased_at is not null and not swept;

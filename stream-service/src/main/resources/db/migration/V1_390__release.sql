-- What an artist says and decides of a track beside its title. A service from before leaves all of it as it is.
alter table track
    -- Who made it, one after the other in each of the four.
    add column credit_names    text[]   not null default '{}',
    add column credit_roles    text[]   not null default '{}',
    add column credit_words    text[]   not null default '{}',
    -- 0: none here.
    add column credit_accounts bigint[] not null default '{}',
    add column isrc            text     not null default '',
    add column licence         text     not null default 'ALL_RIGHTS_RESERVED',
    add column explicit        boolean  not null default false,
    add column composer        text     not null default '',
    add column publisher       text     not null default '',
    add column phonogram       text     not null default '',
    add column copyright       text     not null default '',
    add column language        text     not null default '',
    add column download        text     not null default 'OFF',
    -- Until then it is private.
    add column publish_at      timestamptz,
    add column publish_as      text,
    add column published_at    timestamptz;

create index track_credited on track using gin (credit_accounts) where credit_accounts <> '{}';
create index track_scheduled on track (publish_at) where publish_at is not null;

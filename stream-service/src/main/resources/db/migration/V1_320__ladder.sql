-- The ladder a track is encoded with. What belongs to a later one than the first stands in columns and rows of its own,
-- so that a service from before, which does not know its formats, shows such a track without playback instead of failing.
alter table track
    add column ladder int    not null default 1,
    -- How many listeners get; null of those that were all made stereo.
    add column channels int,
    add column made   text[] not null default '{}';

create table made_rendition (
    track    bigint not null references track on delete cascade,
    format   text   not null,
    channels int    not null,
    bytes    bigint not null,
    -- Duration in samples and size in bytes of each segment.
    ticks    int[]  not null,
    sizes    int[]  not null,
    primary key (track, format)
);

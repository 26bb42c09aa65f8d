-- How many have done what with a track: kept along with what is counted, so that nobody counts when reading. Whoever
-- changes it holds the row until the end, and writes the events of these counts one after the other.
create table track_audience (
    track    bigint primary key references track on delete cascade,
    plays    int not null default 0,
    likes    int not null default 0,
    reposts  int not null default 0,
    comments int not null default 0
);

-- The same for each day (UTC): for charts. A like that is taken back is taken from the day it was given.
create table track_day (
    track bigint not null references track on delete cascade,
    day   date   not null,
    plays int    not null default 0,
    likes int    not null default 0,
    primary key (track, day)
);

create index track_day_of_day on track_day (day);

-- Either a track or a playlist. The id sorts by time.
create table liked (
    id       bigint primary key,
    person   bigint      not null,
    track    bigint references track on delete cascade,
    playlist bigint references playlist on delete cascade,
    liked_at timestamptz not null,
    constraint liked_one check (num_nonnulls(track, playlist) = 1),
    constraint liked_track unique (person, track),
    constraint liked_playlist unique (person, playlist)
);

create index liked_of_person on liked (person, id desc);
create index liked_of_track on liked (track, id desc) where track is not null;
create index liked_of_playlist on liked (playlist) where playlist is not null;

create table repost (
    id          bigint primary key,
    person      bigint      not null,
    track       bigint      not null references track on delete cascade,
    reposted_at timestamptz not null,
    constraint repost_track unique (person, track)
);

create index repost_of_person on repost (person, id desc);
create index repost_of_track on repost (track, id desc);

create table track_comment (
    id         bigint primary key,
    track      bigint      not null references track on delete cascade,
    -- Null: it is deleted, or an account was erased; only the place is left, for its answers.
    author     bigint,
    text       text        not null,
    -- A reply has that of what it answers.
    at_ms      int         not null,
    reply_to   bigint references track_comment on delete cascade,
    -- What it answers, or itself: answers stand behind it.
    thread     bigint      not null generated always as (coalesce(reply_to, id)) stored,
    created_at timestamptz not null,
    edited_at  timestamptz
);

create index track_comment_newest on track_comment (track, id desc);
create index track_comment_moment on track_comment (track, at_ms, thread, id);
create index track_comment_author on track_comment (author, track);
create index track_comment_reply on track_comment (reply_to) where reply_to is not null;

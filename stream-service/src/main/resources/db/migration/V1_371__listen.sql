-- Whoever has listened; its row is held while something is added.
create table listener (
    person       bigint primary key,
    keep_history boolean not null default true,
    -- How many there are in the history.
    listens      int     not null default 0
);

-- The history: each person's own business, kept in words, and deleted when they say so.
create table listen (
    id             bigint primary key,
    person         bigint      not null,
    listened_at    timestamptz not null,
    artist         text        not null,
    title          text        not null,
    release        text        not null,
    -- 0: nobody knows.
    duration_ms    int         not null,
    origin_url     text        not null,
    player         text        not null,
    recording_mbid text        not null,
    isrc           text        not null,
    -- Which of ours it was; what was heard stays in the history when the track goes.
    track          bigint references track on delete set null,
    said           uuid        not null
        generated always as (md5(searchable(artist) || E'\n' || searchable(title))::uuid) stored,
    -- The same said twice is one.
    constraint listen_once unique (person, listened_at, said)
);

create index listen_of_person on listen (person, listened_at desc, id desc);
create index listen_of_track on listen (track) where track is not null;

-- Playings that were counted, for two days: so that none counts twice, and nobody hears more than there is time. It says
-- nothing of what was heard.
create table listen_report (
    person bigint      not null,
    nonce  text        not null,
    at     timestamptz not null,
    primary key (person, nonce)
);

create index listen_report_time on listen_report (person, at);
create index listen_report_age on listen_report (at);

create table playing_now (
    person      bigint primary key,
    artist      text        not null,
    title       text        not null,
    release     text        not null,
    duration_ms int         not null,
    origin_url  text        not null,
    player      text        not null,
    since       timestamptz not null,
    until       timestamptz not null
);

-- Where somebody is: written every few seconds, so that there is room for the next version of a row beside it.
create table listening (
    person      bigint primary key,
    queue       bigint[]    not null,
    index       int         not null,
    position_ms int         not null,
    device      text        not null,
    -- By the device's clock.
    at          timestamptz not null
) with (fillfactor = 50);

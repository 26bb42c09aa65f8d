-- What search looks into; written some hundred milliseconds after the message, never with it.
create table message_search (
    id bigint primary key,
    room_id bigint not null,
    seq integer not null,
    author_id bigint not null,
    at timestamptz not null,
    -- bits of domain.search.Feature
    features integer not null,
    -- the words without case, accents and widths, between two blanks
    folded text not null,
    -- hashes of what can be looked for: see domain.search.Grams
    grams integer[] not null
);
create index message_search_newest on message_search (at desc);
create index message_search_room on message_search (room_id, at desc);
create index message_search_grams on message_search using gin (grams);

-- How far each room's log is indexed.
create table search_room (
    room_id bigint primary key,
    done integer not null default 0,
    top integer not null
) with (fillfactor = 50);
create index search_room_waiting on search_room (room_id) where done < top;

insert into search_room (room_id, top) select room_id, top from room_head where top > 0;

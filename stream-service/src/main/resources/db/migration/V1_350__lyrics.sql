-- As they were put, to the letter; what they say is read from them each time.
create table lyrics (
    track      bigint primary key references track on delete cascade,
    format     text        not null,
    text       text        not null,
    changed_at timestamptz not null
);

-- The chapters and the transcript of what is taken over, until somebody has looked for them.
create table feed_text (
    -- That of the item, which becomes one.
    track    bigint      not null,
    kind     text        not null,
    show     bigint      not null references feed_import on delete cascade,
    address  text        not null,
    language text        not null,
    attempts int         not null default 0,
    -- While somebody is at it: when it is given up on.
    due_at   timestamptz not null,
    primary key (track, kind),
    constraint feed_text_kind check (kind in ('CHAPTERS', 'VTT', 'SRT', 'JSON'))
);

create index feed_text_due on feed_text (due_at, track);
create index feed_text_of_show on feed_text (show);

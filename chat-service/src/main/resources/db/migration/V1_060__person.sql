-- What holds for a person in all rooms. Who has no row has chosen nothing.
create table person (
    user_id bigint primary key,
    -- how they want to be seen: see domain.presence.Status
    status smallint not null default 1,
    status_text text not null default '',
    status_until timestamptz
);

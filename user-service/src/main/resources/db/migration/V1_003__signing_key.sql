-- PUBLISHED -> ACTIVE -> RETIRED -> row removed. Rotation is a job over these columns and needs no further table.
create table signing_key (
    kid        text primary key,
    state      text        not null,
    public_key bytea       not null,
    wrapped    bytea       not null,
    since      timestamptz not null,
    constraint signing_key_state check (state in ('PUBLISHED', 'ACTIVE', 'RETIRED'))
);

create unique index signing_key_one_active on signing_key (state) where state = 'ACTIVE';

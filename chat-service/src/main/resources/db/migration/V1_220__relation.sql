-- How people stand to each other, as user-service tells it: what rooms must know without asking. A row is what somebody
-- holds of somebody else.
create table relation (
    user_id  bigint  not null,
    other_id bigint  not null,
    follows  boolean not null default false,
    blocks   boolean not null default false,
    mutes    boolean not null default false,
    primary key (user_id, other_id)
);
create index relation_quiet on relation (user_id) where blocks or mutes;
create index relation_blocked on relation (other_id, user_id) where blocks;

-- Who may begin to talk with somebody: as veza.user.v1.Privacy.Writers. Null: everyone.
alter table person add column directs text;

-- What holds in a room. Beside the head, because what a send must know is read with its lock.
alter table room_head
    add column slow_mode_seconds integer not null default 0,
    add column archived_at timestamptz;

-- 1 a room, 2 direct (two people), 3 group
alter table room add column kind smallint not null default 1;

-- Only roles that somebody made or changed: the others follow from the room (see DefaultRoles).
create table room_role (
    room_id bigint not null references room,
    id bigint not null,
    name text not null,
    rank integer not null,
    -- one bit for each
    permissions bigint not null,
    -- 1 owner, 2 moderator, 3 member, 4 custom
    kind smallint not null,
    primary key (room_id, id)
);

alter table member
    -- null: the owner's for the owner, the member's for everybody else
    add column role_id bigint,
    -- last message in slow mode
    add column spoke_at timestamptz;

-- Outlives the membership, so that leaving and coming back lifts nothing.
create table restriction (
    room_id bigint not null references room,
    user_id bigint not null,
    banned_until timestamptz,
    timed_out_until timestamptz,
    muted boolean not null default false,
    primary key (room_id, user_id)
);

-- What moderators did, for ever.
create table moderation (
    room_id bigint not null references room,
    id bigint not null,
    actor_id bigint not null,
    -- 0: several people
    target_id bigint not null,
    -- see ActionKind
    kind smallint not null,
    reason text not null,
    at timestamptz not null,
    until timestamptz,
    reversed_by bigint,
    reversed_at timestamptz,
    primary key (room_id, id)
);
create index moderation_target on moderation (room_id, target_id, id);

create table invitation (
    id bigint primary key,
    room_id bigint not null references room,
    -- SHA-256 of the code; null: meant for one person, who needs none
    code bytea unique,
    inviter_id bigint not null,
    invitee_id bigint,
    created_at timestamptz not null,
    expires_at timestamptz,
    -- 0: no limit
    max_uses integer not null,
    uses integer not null default 0,
    revoked_at timestamptz
);
create index invitation_room on invitation (room_id, id);
create index invitation_invitee on invitation (invitee_id, room_id) where invitee_id is not null;

-- Whom or what an event is about besides who did it, and its details as they were then (veza.chat.v1.RoomEvent).
alter table room_event
    add column subject_id bigint,
    add column detail bytea;

-- Who follows whom. The id is the order in lists, and their cursor.
create table follow (
    follower bigint      not null references account (id) on delete cascade,
    followed bigint      not null references account (id) on delete cascade,
    id       bigint      not null,
    -- asked for, and not yet answered
    pending  boolean     not null,
    at       timestamptz not null,
    primary key (follower, followed),
    constraint follow_others check (follower <> followed)
);

create index follow_followed on follow (followed, pending, id desc);
create index follow_follower on follow (follower, pending, id desc);

create table block (
    blocker bigint      not null references account (id) on delete cascade,
    blocked bigint      not null references account (id) on delete cascade,
    id      bigint      not null,
    at      timestamptz not null,
    primary key (blocker, blocked),
    constraint block_others check (blocker <> blocked)
);

create index block_blocker on block (blocker, id desc);
create index block_blocked on block (blocked);

create table mute (
    muter bigint      not null references account (id) on delete cascade,
    muted bigint      not null references account (id) on delete cascade,
    id    bigint      not null,
    at    timestamptz not null,
    primary key (muter, muted),
    constraint mute_others check (muter <> muted)
);

create index mute_muter on mute (muter, id desc);
create index mute_muted on mute (muted);

-- How fast somebody changes how they stand to others. Its row is also what those changes wait for each other at.
create table relation_pace (
    account bigint primary key references account (id) on delete cascade,
    since   timestamptz not null,
    made    integer     not null
);

-- Who may see and do what. Who has no row has chosen nothing.
create table privacy (
    account   bigint primary key references account (id) on delete cascade,
    -- strangers see names only, and whoever wants to follow asks
    closed    boolean not null,
    -- who sees whom they follow, and who follows them
    lists     text    not null,
    -- who may begin to talk with them
    directs   text    not null,
    findable  boolean not null,
    suggested boolean not null,
    -- whether their last handles are shown
    formerly  boolean not null,
    constraint privacy_lists check (lists in ('EVERYONE', 'FOLLOWERS', 'NOBODY')),
    constraint privacy_directs check (directs in ('EVERYONE', 'SHARED_ROOM', 'FOLLOWED', 'NOBODY'))
);

-- What people say of themselves beyond their name and a few words.
create table about (
    account  bigint primary key references account (id) on delete cascade,
    pronouns text   not null,
    location text   not null,
    links    text[] not null,
    genres   text[] not null
);

-- What admins have said of people; what a role says by itself is not here.
create table badge (
    account bigint      not null references account (id) on delete cascade,
    kind    text        not null,
    by      bigint      not null,
    at      timestamptz not null,
    primary key (account, kind)
);

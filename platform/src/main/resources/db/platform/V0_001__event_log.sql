-- Every state change of the service, written in the transaction that makes it: audit trail,
-- outbox and replay source in one. Never updated.
create table event_log (
    position bigint generated always as identity primary key,
    id       bigint      not null unique,
    stream   text        not null,
    version  integer     not null,
    type     text        not null,
    payload  bytea       not null,
    actor    bigint,
    trace    text,
    at       timestamptz not null,
    -- Which transaction: everything below pg_snapshot_xmin has ended, so nothing can still slip in.
    txid     xid8        not null default pg_current_xact_id(),
    unique (stream, version)
);

create index event_log_by_txid on event_log (txid, position);
create index event_log_by_time on event_log (at);

-- How far the relay has come. It works in windows of transactions, [floor, ceiling), all ended,
-- and inside a window by position.
create table relay_position (
    id       boolean primary key default true check (id),
    floor    xid8   not null default '0',
    ceiling  xid8   not null default '0',
    position bigint not null default 0
);

insert into relay_position default values;

-- What each handler has already done; written in the transaction of the handler's own writes.
create table inbox (
    handler  text        not null,
    event    bigint      not null,
    done_at  timestamptz not null default now(),
    primary key (handler, event)
);

-- Events a handler could not digest, kept for a person to look at.
create table parked_event (
    handler   text        not null,
    event     bigint      not null,
    type      text        not null,
    stream    text        not null,
    version   integer     not null,
    payload   bytea       not null,
    actor     bigint,
    trace     text,
    at        timestamptz not null,
    attempts  integer     not null,
    reason    text        not null,
    parked_at timestamptz not null default now(),
    primary key (handler, event)
);

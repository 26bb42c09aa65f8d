-- What was done that concerns security and governance, each entry bound to the one before by its hash: docs/audit.md.
create table audit_entry (
    -- Dense: a hole is a removed row.
    seq      bigint primary key,
    at       timestamptz not null,
    act      text        not null,
    -- Id in the event log of whichever service did it.
    event    bigint      not null unique,
    -- Null: the system did it.
    actor    bigint,
    -- Null: it is about nobody.
    subject  bigint,
    details  jsonb       not null,
    -- What is personal, encrypted with the subject's key before it was hashed.
    personal bytea,
    hash     bytea       not null,
    constraint audit_entry_details_flat check (jsonb_typeof(details) = 'object')
);

create index audit_entry_by_subject on audit_entry (subject, seq desc);
create index audit_entry_by_actor on audit_entry (actor, seq desc);
create index audit_entry_by_act on audit_entry (act, seq desc);
create index audit_entry_by_time on audit_entry (at);

-- Against accidents. Whoever owns the database can take this away; the chain and its heads tell.
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only ever added to';
end $$;

create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_stays();

-- Ends of the chain, signed; each is also published outside this database.
create table audit_head (
    seq       bigint primary key,
    hash      bytea       not null,
    at        timestamptz not null,
    kid       text        not null,
    signature bytea       not null
);

-- Ed25519 keys that sign heads; the private half is wrapped by the master key together with the name of the public one.
create table audit_key (
    kid        text primary key,
    public_key bytea       not null,
    wrapped    bytea       not null,
    since      timestamptz not null
);

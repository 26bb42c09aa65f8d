-- Where the network is said to be, to a tenth of a degree: enough to tell a journey from a teleport.
alter table session
    add column latitude  real,
    add column longitude real;

-- A person's sign-ins, the latest first, past ones as well.
create index session_history on session (account, id desc);

-- Sign-ins unlike those before, for their owner to say whether it was them. Gone with the session they are about.
create table sign_in_alert (
    session     bigint primary key references session (id) on delete cascade,
    account     bigint      not null references account (id) on delete cascade,
    oddities    text[]      not null,
    travel_km   integer,
    travel_kmh  integer,
    -- The mail that told of it; its link says that it was not them.
    letter      bigint      not null unique,
    verdict     text,
    answered_at timestamptz,
    constraint sign_in_alert_odd check (cardinality(oddities) > 0),
    constraint sign_in_alert_travel_complete check ((travel_km is null) = (travel_kmh is null)),
    constraint sign_in_alert_answer_complete check ((verdict is null) = (answered_at is null))
);

create index sign_in_alert_account on sign_in_alert (account, session desc);

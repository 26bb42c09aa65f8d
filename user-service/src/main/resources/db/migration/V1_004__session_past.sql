-- Finds what may be forgotten without reading every living session.
create index session_past on session (least(ended_at, expires_at));

-- Away, not gone: until the time to come back has passed.
alter table account add column deactivated_at timestamptz;

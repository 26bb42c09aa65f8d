-- Addresses of the pictures that stream-service keeps of somebody, as it tells them; empty: none.
alter table account
    add column avatar text not null default '',
    add column banner text not null default '';

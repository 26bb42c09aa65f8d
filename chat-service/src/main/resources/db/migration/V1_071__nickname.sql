-- What somebody is called in the room; gone when they leave.
alter table member add column nickname text;
create index member_nickname on member (room_id) where nickname is not null;

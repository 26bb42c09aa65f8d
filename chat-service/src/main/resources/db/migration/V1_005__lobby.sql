-- A fresh house has one room, so that whoever comes first has a place to talk.
insert into room (id, name, topic, visibility, owner_id, welcome, created_at, active_at)
values (100000000000000001, 'Lobby', 'Everyone arrives here. Say hello.', 1, 0, true, now(), now());

insert into room_head (room_id, epoch) values (100000000000000001, 'lobby-' || substr(md5(random()::text), 1, 12));

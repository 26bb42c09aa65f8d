-- Pictures of link previews that were painted, until their rooms are told.
create table picture_arrival (
    picture_id bigint primary key,
    room_id    bigint not null,
    message_id bigint not null,
    url        text   not null,
    width      int    not null,
    height     int    not null
);

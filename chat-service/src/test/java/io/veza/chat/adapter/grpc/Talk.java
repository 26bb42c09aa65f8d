package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.fakes.House.await;

import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageService;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.RoomService;
import io.veza.proto.chat.v1.SendMessageRequest;
import java.util.List;

/** A public room, and what two people say in it. */
record Talk(MessageService messages, long room, long anna) {

    static Talk begin(RoomService rooms, MessageService messages, long anna, long bela) {
        CreateRoomRequest create =
                CreateRoomRequest.newBuilder()
                        .setName("Studio")
                        .setVisibility(Room.Visibility.PUBLIC)
                        .build();
        long room = await(as(rooms, anna).createRoom(create)).getId();
        await(as(rooms, bela).joinRoom(JoinRoomRequest.newBuilder().setRoom(room).build()));
        return new Talk(messages, room, anna);
    }

    Message say(long who, String text) {
        return send(who, SendMessageRequest.newBuilder().setText(text));
    }

    Message reply(long who, Message root, String text) {
        return send(who, SendMessageRequest.newBuilder().setText(text).setThreadRoot(root.getId()));
    }

    Message send(long who, SendMessageRequest.Builder message) {
        return await(as(messages, who).sendMessage(message.setRoom(room).build())).getMessage();
    }

    List<Message> history(long who) {
        ListMessagesRequest newest = ListMessagesRequest.newBuilder().setRoom(room).build();
        return await(as(messages, who).listMessages(newest)).getItemsList();
    }

    RoomEvent lastEvent() {
        return events().getLast();
    }

    List<RoomEvent> events() {
        ListEventsRequest all = ListEventsRequest.newBuilder().setRoom(room).build();
        return await(as(messages, anna).listEvents(all)).getEventsList();
    }
}

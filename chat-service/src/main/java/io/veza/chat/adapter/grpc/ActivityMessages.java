package io.veza.chat.adapter.grpc;

import io.veza.chat.adapter.RoomWire;
import io.veza.chat.application.activity.ListActivity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.platform.kernel.Page;
import io.veza.proto.chat.v1.Activity;
import io.veza.proto.chat.v1.ListActivityResponse;

/** The feed as protobuf. */
final class ActivityMessages {

    private ActivityMessages() {}

    static ListActivityResponse page(Page<ListActivity.Entry> page) {
        ListActivityResponse.Builder response = ListActivityResponse.newBuilder();
        page.items().forEach(view -> response.addItems(activity(view)));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Activity activity(ListActivity.Entry view) {
        return Activity.newBuilder()
                .setId(view.activity().id())
                .setKind(kind(view.activity().kind()))
                .setAt(RoomWire.timestamp(view.activity().at()))
                .setActor(RoomWire.person(view.actor()))
                .setSubject(view.activity().subject())
                .setTitle(view.activity().title())
                .setCount(view.activity().count())
                .build();
    }

    private static Activity.Kind kind(Kind kind) {
        return switch (kind) {
            case USER_REGISTERED -> Activity.Kind.USER_REGISTERED;
            case ROOM_CREATED -> Activity.Kind.ROOM_CREATED;
            case MESSAGES_POSTED -> Activity.Kind.MESSAGES_POSTED;
            case TRACK_UPLOADED -> Activity.Kind.TRACK_UPLOADED;
            case TRACK_READY -> Activity.Kind.TRACK_READY;
        };
    }
}

package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.PictureChange;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.chat.v1.MessagePictured;
import java.util.List;

/** What those who paint are told: which pictures are waited for, and which are shown no more. */
final class PictureFacts {

    private PictureFacts() {}

    static List<NewEvent> of(RoomEvent.MessageChanged event) {
        PictureChange change =
                switch (event) {
                    case RoomEvent.MessagePreviewed previewed -> previewed.pictures();
                    case RoomEvent.MessageEdited edited -> edited.pictures();
                    default -> PictureChange.NONE;
                };
        return change.isNone() ? List.of() : List.of(fact(event, change));
    }

    private static NewEvent fact(RoomEvent.MessageChanged event, PictureChange change) {
        MessagePictured.Builder payload =
                MessagePictured.newBuilder()
                        .setRoom(event.room())
                        .setId(event.message().id())
                        .addAllGone(change.gone());
        change.wanted()
                .forEach((picture, address) ->
                        payload.addWantedBuilder().setPicture(picture).setAddress(address));
        return RoomFacts.fact(
                event.room(), "veza.chat.message.pictured", payload.build(), event.user());
    }
}

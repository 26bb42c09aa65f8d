package io.veza.chat.adapter.postgres;

import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.Links;
import io.veza.chat.domain.message.Message;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.chat.v1.MessageChanged;

/** What other services are told when something happens to a message. Ids only. */
final class ChangeFacts {

    private ChangeFacts() {}

    static NewEvent of(RoomEvent.MessageChanged event) {
        Message message = event.message();
        MessageChanged.Builder payload =
                MessageChanged.newBuilder()
                        .setRoom(message.room())
                        .setId(message.id())
                        .setSeq(event.seq())
                        .setAuthor(message.author());
        if (event instanceof RoomEvent.MessageEdited) {
            payload.setLinks(Links.mayBeIn(message.words()));
        }
        String emoji = EventRows.emoji(event);
        if (emoji != null) {
            payload.setEmoji(emoji);
        }
        return RoomFacts.fact(
                message.room(), "veza.chat.message." + verb(event), payload.build(), event.user());
    }

    private static String verb(RoomEvent.MessageChanged event) {
        return switch (event) {
            case RoomEvent.MessageEdited _ -> "edited";
            case RoomEvent.MessageDeleted _ -> "deleted";
            case RoomEvent.MessagePinned _ -> "pinned";
            case RoomEvent.MessageUnpinned _ -> "unpinned";
            case RoomEvent.MessagePreviewed _ -> "previewed";
            case RoomEvent.ReactionAdded _ -> "reacted";
            case RoomEvent.ReactionRemoved _ -> "unreacted";
            case RoomEvent.PollVoted _ -> "voted";
            case RoomEvent.PollClosed _ -> "poll_closed";
        };
    }
}

package io.veza.chat.adapter;

import io.veza.chat.application.log.EventView;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageDeleted;
import io.veza.chat.domain.log.RoomEvent.MessageEdited;
import io.veza.chat.domain.log.RoomEvent.MessagePinned;
import io.veza.chat.domain.log.RoomEvent.MessagePreviewed;
import io.veza.chat.domain.log.RoomEvent.MessageUnpinned;
import io.veza.chat.domain.log.RoomEvent.PollClosed;
import io.veza.chat.domain.log.RoomEvent.PollVoted;
import io.veza.chat.domain.log.RoomEvent.ReactionAdded;
import io.veza.chat.domain.log.RoomEvent.ReactionRemoved;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.MessageState;
import io.veza.chat.domain.poll.Poll;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Reaction;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.Set;

/** What became of messages, as protobuf. */
final class ChangeWire {

    private ChangeWire() {}

    static RoomEvent event(RoomEvent.Builder event, MessageChanged changed, EventView view) {
        RoomWire.threads(event, view);
        if (mayBeNamed(changed)) {
            event.setMember(RoomWire.person(view.person()));
        }
        return switch (changed) {
            case MessageEdited _ -> whole(event, "message.edited", view, changed);
            case MessageDeleted _ -> whole(event, "message.deleted", view, changed);
            case MessagePinned _ -> whole(event, "message.pinned", view, changed);
            case MessagePreviewed _ -> whole(event, "message.previewed", view, changed);
            case MessageUnpinned _ -> whole(event, "message.unpinned", view, changed);
            case ReactionAdded added -> reaction(event, "reaction.added", added, added.emoji());
            case ReactionRemoved removed ->
                    reaction(event, "reaction.removed", removed, removed.emoji());
            case PollVoted voted -> poll(event, "poll.voted", view, voted, voted.choices());
            case PollClosed closed -> poll(event, "poll.closed", view, closed, Set.of());
        };
    }

    /** Nobody is told who voted in an anonymous poll, and nobody closes one whose time is up. */
    private static boolean mayBeNamed(MessageChanged changed) {
        return switch (changed) {
            case PollVoted voted -> {
                Poll poll = voted.message().extras().poll();
                yield poll != null && !poll.anonymous();
            }
            case PollClosed closed -> !closed.due();
            default -> true;
        };
    }

    private static RoomEvent poll(
            RoomEvent.Builder event,
            String type,
            EventView view,
            MessageChanged changed,
            Set<Integer> choices) {
        return event.setType(type)
                .setPoll(PollWire.change(changed.message(), view.asides().poll(), choices))
                .build();
    }

    static void state(Message.Builder wire, MessageState state) {
        if (state.changed() > 0) {
            wire.setChanged(state.changed());
        }
        if (state.editedAt() != null) {
            wire.setEditedAt(RoomWire.timestamp(state.editedAt()));
        }
        if (state.deletedAt() != null) {
            wire.setDeletedAt(RoomWire.timestamp(state.deletedAt()));
        }
        if (state.pinnedAt() != null) {
            wire.setPinnedAt(RoomWire.timestamp(state.pinnedAt()));
        }
    }

    private static RoomEvent whole(
            RoomEvent.Builder event, String type, EventView view, MessageChanged changed) {
        return event.setType(type)
                .setMessage(RoomWire.message(changed.message().withoutNonce(), view.author()))
                .build();
    }

    private static RoomEvent reaction(
            RoomEvent.Builder event, String type, MessageChanged changed, Emoji emoji) {
        return event.setType(type)
                .setReaction(
                        Reaction.newBuilder()
                                .setMessage(changed.message().id())
                                .setEmoji(emoji.value()))
                .build();
    }
}

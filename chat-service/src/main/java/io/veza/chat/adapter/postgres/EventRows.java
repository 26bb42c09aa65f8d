package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.adapter.GovernanceWire;
import io.veza.chat.adapter.PollWire;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.log.RoomEvent.MemberJoined;
import io.veza.chat.domain.log.RoomEvent.MemberLeft;
import io.veza.chat.domain.log.RoomEvent.MessageChanged;
import io.veza.chat.domain.log.RoomEvent.MessageCreated;
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
import io.veza.chat.domain.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Rows of room_event, joined with the message they are about as it is now: a client that reads the
 * log late is brought to where the room is, not through every step.
 */
final class EventRows {

    private static final short MESSAGE_CREATED = 1;
    private static final short MEMBER_JOINED = 2;
    private static final short MEMBER_LEFT = 3;
    private static final short MESSAGE_EDITED = 4;
    private static final short MESSAGE_DELETED = 5;
    private static final short MESSAGE_PINNED = 6;
    private static final short MESSAGE_UNPINNED = 7;
    private static final short REACTION_ADDED = 8;
    private static final short REACTION_REMOVED = 9;
    private static final short MESSAGE_PREVIEWED = 40;
    private static final short POLL_VOTED = 50;
    private static final short POLL_CLOSED = 51;

    /** Closed because its time was up. */
    private static final short POLL_ENDED = 52;

    private EventRows() {}

    static RoomEvent event(long room, Row row) {
        int seq = row.getInteger("event_seq");
        long user = row.getLong("user_id");
        short type = row.getShort("type");
        return switch (type) {
            case MESSAGE_CREATED -> new MessageCreated(MessageRows.message(row));
            case MEMBER_JOINED -> new MemberJoined(room, seq, user);
            case MEMBER_LEFT -> new MemberLeft(room, seq, user, row.getLong("subject_id"));
            default ->
                    GovernanceRows.holds(type)
                            ? GovernanceRows.event(type, room, seq, user, row)
                            : change(type, seq, user, row);
        };
    }

    private static RoomEvent change(short type, int seq, long user, Row row) {
        Message message = MessageRows.message(row).withoutNonce();
        return switch (type) {
            case MESSAGE_EDITED -> new MessageEdited(seq, user, message, null);
            case MESSAGE_DELETED -> new MessageDeleted(seq, user, message);
            case MESSAGE_PINNED -> new MessagePinned(seq, user, message);
            case MESSAGE_PREVIEWED -> new MessagePreviewed(seq, user, message);
            case MESSAGE_UNPINNED -> new MessageUnpinned(seq, user, message);
            case REACTION_ADDED ->
                    new ReactionAdded(seq, user, message, new Emoji(row.getString("emoji")));
            case REACTION_REMOVED ->
                    new ReactionRemoved(seq, user, message, new Emoji(row.getString("emoji")));
            case POLL_VOTED ->
                    new PollVoted(seq, user, message, PollWire.choices(GovernanceRows.detail(row)));
            case POLL_CLOSED -> new PollClosed(seq, user, message, false);
            case POLL_ENDED -> new PollClosed(seq, user, message, true);
            default -> throw new IllegalStateException("room_event of unknown type " + type);
        };
    }

    static short type(RoomEvent event) {
        return switch (event) {
            case MessageCreated _ -> MESSAGE_CREATED;
            case MemberJoined _ -> MEMBER_JOINED;
            case MemberLeft _ -> MEMBER_LEFT;
            case MessageEdited _ -> MESSAGE_EDITED;
            case MessageDeleted _ -> MESSAGE_DELETED;
            case MessagePinned _ -> MESSAGE_PINNED;
            case MessagePreviewed _ -> MESSAGE_PREVIEWED;
            case MessageUnpinned _ -> MESSAGE_UNPINNED;
            case ReactionAdded _ -> REACTION_ADDED;
            case ReactionRemoved _ -> REACTION_REMOVED;
            case PollVoted _ -> POLL_VOTED;
            case PollClosed closed -> closed.due() ? POLL_ENDED : POLL_CLOSED;
            case GovernanceEvent change -> GovernanceRows.type(change);
        };
    }

    /** The other person of the event. */
    static @Nullable Long subject(RoomEvent event) {
        return event instanceof MemberLeft left ? left.by() : null;
    }

    static byte @Nullable [] detail(RoomEvent event) {
        return switch (event) {
            case GovernanceEvent change -> GovernanceWire.detail(change);
            case PollVoted voted -> PollWire.detail(voted);
            default -> null;
        };
    }

    /** Place of the message that was changed. */
    static @Nullable Integer message(RoomEvent event) {
        return event instanceof MessageChanged changed ? changed.message().seq() : null;
    }

    static @Nullable String emoji(RoomEvent event) {
        return switch (event) {
            case ReactionAdded added -> added.emoji().value();
            case ReactionRemoved removed -> removed.emoji().value();
            default -> null;
        };
    }
}

package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.PictureChange;
import io.veza.chat.domain.message.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happened in a room and holds one sequence number for ever. */
public sealed interface RoomEvent
        permits RoomEvent.MessageCreated,
                RoomEvent.MemberJoined,
                RoomEvent.MemberLeft,
                RoomEvent.MessageChanged,
                GovernanceEvent {

    long room();

    int seq();

    /** Who did it. */
    long user();

    /** How many characters of text it carries. */
    default int length() {
        return 0;
    }

    /** Everybody whose name belongs to it. */
    default List<Long> people() {
        return List.of(user());
    }

    record MessageCreated(Message message) implements RoomEvent {

        @Override
        public long room() {
            return message.room();
        }

        @Override
        public int seq() {
            return message.seq();
        }

        @Override
        public long user() {
            return message.author();
        }

        @Override
        public int length() {
            return message.length();
        }

        /** Said in the room itself, not in a thread. */
        public boolean isOpen() {
            return message.threadRoot() == null;
        }
    }

    record MemberJoined(long room, int seq, long user) implements RoomEvent {}

    /**
     * @param by who sent them out; null: they went by themselves
     */
    record MemberLeft(long room, int seq, long user, @Nullable Long by) implements RoomEvent {

        public MemberLeft(long room, int seq, long user) {
            this(room, seq, user, null);
        }

        @Override
        public List<Long> people() {
            return by == null ? List.of(user) : List.of(user, by);
        }
    }

    /** Something happened to a message that was there. */
    sealed interface MessageChanged extends RoomEvent {

        /** The message as it is since then. */
        Message message();

        @Override
        default long room() {
            return message().room();
        }

        @Override
        default int length() {
            return message().length();
        }

        @Override
        default List<Long> people() {
            return List.of(user(), message().author());
        }
    }

    /**
     * @param before the words that were replaced; null: none, or this was read from the log
     * @param pictures none, too, where this was read from the log
     */
    record MessageEdited(
            int seq, long user, Message message, @Nullable Text before, PictureChange pictures)
            implements MessageChanged {

        public MessageEdited(int seq, long user, Message message, @Nullable Text before) {
            this(seq, user, message, before, PictureChange.NONE);
        }
    }

    record MessageDeleted(int seq, long user, Message message) implements MessageChanged {}

    record MessagePinned(int seq, long user, Message message) implements MessageChanged {}

    /**
     * What is shown of its links is different.
     *
     * @param pictures none, too, where this was read from the log
     */
    record MessagePreviewed(int seq, long user, Message message, PictureChange pictures)
            implements MessageChanged {

        public MessagePreviewed(int seq, long user, Message message) {
            this(seq, user, message, PictureChange.NONE);
        }
    }

    record MessageUnpinned(int seq, long user, Message message) implements MessageChanged {}

    record ReactionAdded(int seq, long user, Message message, Emoji emoji)
            implements MessageChanged {}

    /**
     * @param choices none: the vote was taken back
     */
    record PollVoted(int seq, long user, Message message, Set<Integer> choices)
            implements MessageChanged {}

    /**
     * @param due nobody did it: its time was up
     */
    record PollClosed(int seq, long user, Message message, boolean due) implements MessageChanged {}

    record ReactionRemoved(int seq, long user, Message message, Emoji emoji)
            implements MessageChanged {}
}

package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Message;

/** Something that happened in a room and holds one sequence number for ever. */
public sealed interface RoomEvent {

    long room();

    int seq();

    /** Who did it. */
    long user();

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
    }

    record MemberJoined(long room, int seq, long user) implements RoomEvent {}

    record MemberLeft(long room, int seq, long user) implements RoomEvent {}
}

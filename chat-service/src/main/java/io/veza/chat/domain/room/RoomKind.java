package io.veza.chat.domain.room;

/** What a room is there for. */
public enum RoomKind {
    /** To be found or invited to. */
    ROOM,
    /** Two people, always the same room. */
    DIRECT,
    /** A few people. */
    GROUP
}

package io.veza.chat.domain.room;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** What a room is called: 1 to 80 characters on one line. */
public record RoomName(String value) {

    private static final int MAX = 80;

    public RoomName {
        value = value.strip().replaceAll("\\s+", " ");
        PlainText.require(ChatError.ROOM_NAME_INVALID, "name", value, 1, MAX);
    }

    /**
     * As somebody names it now: with something to see. What is stored may be older than that rule.
     */
    public static RoomName wanted(String words) {
        PlainText.requireSeen(ChatError.ROOM_NAME_INVALID, "name", words.strip());
        return new RoomName(words);
    }
}

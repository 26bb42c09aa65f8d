package io.veza.chat.domain.room;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** What a room is about: up to 300 characters, often none. */
public record Topic(String value) {

    private static final int MAX = 300;

    public Topic {
        value = value.strip();
        PlainText.require(ChatError.ROOM_TOPIC_INVALID, "topic", value, 0, MAX);
    }

    /**
     * As somebody puts it now: with something to see. What is stored may be older than that rule.
     */
    public static Topic wanted(String words) {
        PlainText.requireSeen(ChatError.ROOM_TOPIC_INVALID, "topic", words.strip());
        return new Topic(words);
    }
}

package io.veza.chat.domain.membership;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** What somebody is called in one room: 1 to 32 characters on one line. */
public record Nickname(String value) {

    private static final int MAX = 32;

    public Nickname {
        value = value.strip().replaceAll("\\s+", " ");
        PlainText.require(ChatError.NICKNAME_INVALID, "nickname", value, 1, MAX);
    }

    /**
     * As somebody wants it now: with something to see. What is stored may be older than that rule.
     */
    public static Nickname wanted(String words) {
        PlainText.requireSeen(ChatError.NICKNAME_INVALID, "nickname", words.strip());
        return new Nickname(words);
    }
}

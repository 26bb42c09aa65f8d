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
}

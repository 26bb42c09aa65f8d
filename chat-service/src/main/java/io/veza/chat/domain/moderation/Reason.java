package io.veza.chat.domain.moderation;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** Why a moderator acted: up to 500 characters, perhaps none. */
public record Reason(String value) {

    private static final int MAX = 500;

    public Reason {
        value = value.strip();
        PlainText.require(ChatError.REASON_INVALID, "reason", value, 0, MAX);
    }
}

package io.veza.chat.domain.presence;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** What somebody says about what they do: at most 100 characters, or nothing. */
public record StatusText(String value) {

    public static final StatusText NONE = new StatusText("");

    private static final int MAX = 100;

    public StatusText {
        value = value.strip();
        PlainText.require(ChatError.STATUS_TEXT_INVALID, "text", value, 0, MAX);
    }
}

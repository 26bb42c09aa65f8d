package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import org.jspecify.annotations.Nullable;

/** The words of a message: 1 to 4000 characters, with something to see. */
public record Text(String value) {

    private static final int MAX = 4000;

    /** Null where there is nothing to see. */
    public static @Nullable Text orNone(String words) {
        return PlainText.isBlank(words) ? null : new Text(words);
    }

    public Text {
        value = value.strip();
        PlainText.require(ChatError.TEXT_INVALID, "text", value, 1, MAX);
        PlainText.requireSeen(ChatError.TEXT_INVALID, "text", value);
    }
}

package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import org.jspecify.annotations.Nullable;

/** The words of a message: 1 to 4000 characters, not only white space. */
public record Text(String value) {

    private static final int MAX = 4000;

    /** Null for nothing but white space. */
    public static @Nullable Text orNone(String words) {
        return words.isBlank() ? null : new Text(words);
    }

    public Text {
        value = value.strip();
        PlainText.require(ChatError.TEXT_INVALID, "text", value, 1, MAX);
    }
}

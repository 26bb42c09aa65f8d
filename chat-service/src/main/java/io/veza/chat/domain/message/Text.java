package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** The words of a message: 1 to 4000 characters, not only white space. */
public record Text(String value) {

    private static final int MAX = 4000;

    public Text {
        value = value.strip();
        PlainText.require(ChatError.TEXT_INVALID, "text", value, 1, MAX);
    }
}

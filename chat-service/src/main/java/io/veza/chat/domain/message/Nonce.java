package io.veza.chat.domain.message;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;

/** A token the client chose for one send: sending again with it gives the first result. */
public record Nonce(String value) {

    private static final int MAX = 64;

    public Nonce {
        PlainText.require(ChatError.NONCE_INVALID, "nonce", value, 1, MAX);
    }
}

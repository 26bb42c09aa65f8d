package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Nonce;
import io.veza.chat.domain.message.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen in a room. */
public sealed interface Intent {

    long user();

    /** Say something; {@code id} becomes the message's id. */
    record Send(
            long id,
            long user,
            Text text,
            @Nullable Nonce nonce,
            @Nullable Long replyTo,
            @Nullable Long threadRoot)
            implements Intent {

        public Send {
            Objects.requireNonNull(text, "text");
        }
    }

    record Join(long user) implements Intent {}

    record Leave(long user) implements Intent {}
}

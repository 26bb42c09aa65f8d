package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.platform.kernel.DomainException;

/** What became of an intent. */
public sealed interface Outcome {

    /** Throws the reason if it was refused. */
    default void require() {
        if (this instanceof Refused(DomainException reason)) {
            throw reason;
        }
    }

    /** It happened, and takes a place in the log. */
    record Written(RoomEvent event) implements Outcome {}

    /** It was sent before with the same nonce; this is what came of it then. */
    record Repeated(Message first) implements Outcome {}

    /** Things were so already. */
    record Unchanged() implements Outcome {}

    /** A moderator's action took effect. */
    record Recorded(ModerationAction action) implements Outcome {}

    record Refused(DomainException reason) implements Outcome {}
}

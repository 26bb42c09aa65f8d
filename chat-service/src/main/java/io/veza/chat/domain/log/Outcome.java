package io.veza.chat.domain.log;

import io.veza.chat.domain.message.Message;
import io.veza.platform.kernel.DomainException;

/** What became of an intent. */
public sealed interface Outcome {

    /** It happened, and takes a place in the log. */
    record Written(RoomEvent event) implements Outcome {}

    /** It was sent before with the same nonce; this is what came of it then. */
    record Repeated(Message first) implements Outcome {}

    /** Things were so already. */
    record Unchanged() implements Outcome {}

    record Refused(DomainException reason) implements Outcome {}
}

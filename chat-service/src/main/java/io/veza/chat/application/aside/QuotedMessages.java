package io.veza.chat.application.aside;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.message.Quote;
import java.util.Collection;
import java.util.Map;

/** Reads the beginnings of messages that others reply to. */
public interface QuotedMessages {

    /** By id; without those that are not in the room. */
    Uni<Map<Long, Quote>> of(long room, Collection<Long> messages);
}

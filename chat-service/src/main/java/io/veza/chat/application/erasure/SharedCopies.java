package io.veza.chat.application.erasure;

import io.smallrye.mutiny.Uni;

/** What is kept of rooms for those who come back, with words in it. */
@FunctionalInterface
public interface SharedCopies {

    /** They are served from the log until there is another. */
    Uni<Void> forget(long room, String epoch);
}

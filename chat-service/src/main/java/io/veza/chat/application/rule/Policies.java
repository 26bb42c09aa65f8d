package io.veza.chat.application.rule;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** What holds in rooms, kept in memory; every process hears when it changes. */
public interface Policies {

    /** Null when it must be read first. */
    @Nullable Policy known(long room);

    Uni<Policy> of(long room);

    /** Tells every process to read anew. */
    void changed(long room);
}

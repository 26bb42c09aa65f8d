package io.veza.chat.application.spam;

import org.jspecify.annotations.Nullable;

/** How much people have said before, in all rooms; counted aside, and not to the last one. */
public interface Speakers {

    /** Null: it is being read, and known soon. */
    @Nullable Integer messages(long user);

    void spoke(long user);
}

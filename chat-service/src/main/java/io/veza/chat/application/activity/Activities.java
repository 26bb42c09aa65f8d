package io.veza.chat.application.activity;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.chat.domain.activity.Activity;
import java.util.List;

/** The stored feed. */
public interface Activities {

    /** Newest first; only what the person may see. */
    Uni<List<Activity>> list(long user, Keyset from, int limit);
}

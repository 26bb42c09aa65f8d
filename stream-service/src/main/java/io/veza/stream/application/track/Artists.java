package io.veza.stream.application.track;

import io.smallrye.mutiny.Uni;

/** Finds artists by name. Their names are kept where the accounts are, and only there. */
@FunctionalInterface
public interface Artists {

    /** The account with exactly this handle; 0: none, or nobody can tell at the moment. */
    Uni<Long> named(String handle);
}

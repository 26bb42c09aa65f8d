package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;

/** Keeps what admins have done again. */
public interface Operations {

    Uni<Void> note(Operation operation);
}

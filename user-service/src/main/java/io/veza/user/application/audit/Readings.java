package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;

/** Keeps who has read the audit log. */
public interface Readings {

    Uni<Void> note(Reading reading);
}

package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;

/** The e-mail address that somebody has proved to read. */
@FunctionalInterface
public interface ProvedMail {

    /** Empty: none, or nobody knows now. */
    Uni<String> of(Principal caller);
}

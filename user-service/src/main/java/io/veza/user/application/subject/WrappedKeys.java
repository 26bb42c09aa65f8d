package io.veza.user.application.subject;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Where keys are kept, wrapped. */
public interface WrappedKeys {

    /** Empty: there is none, or none any more. */
    Uni<Optional<byte[]>> find(long subject);

    /**
     * Of several at once one is kept, and all are told which. Empty: destroyed.
     *
     * @param wrapped kept unless there is, or ever was, a key
     */
    Uni<Optional<byte[]>> findOrKeep(long subject, byte[] wrapped, Instant now);

    /**
     * @return whether there was a key until now
     */
    Uni<Boolean> destroy(long subject, Instant now);
}

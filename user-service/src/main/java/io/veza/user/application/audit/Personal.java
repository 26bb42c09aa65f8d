package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;

/**
 * Encrypts what is personal with the key of the person it is about. When that key is destroyed the
 * text is gone, and the ciphertext, which is what was hashed, is still there.
 */
public interface Personal {

    /**
     * Empty when the person was erased.
     *
     * @param event the event it belongs to: moved to another one, it does not open
     */
    Uni<Optional<byte[]>> seal(long subject, long event, Map<String, String> personal);

    /** Nothing when the person was erased. */
    Uni<Map<String, String>> open(long subject, long event, byte[] sealed);
}

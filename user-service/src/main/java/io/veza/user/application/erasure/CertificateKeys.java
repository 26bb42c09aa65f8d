package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Where the keys are that sign certificates. */
public interface CertificateKeys {

    /** The newest. */
    Uni<Optional<Key>> newest();

    /** Of several at once one is kept. */
    Uni<Key> addFirst(Key key);

    Uni<Optional<Key>> find(String kid);

    /**
     * @param publicKey X.509
     * @param sealed the private one
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Key(String kid, byte[] publicKey, byte[] sealed) {}
}

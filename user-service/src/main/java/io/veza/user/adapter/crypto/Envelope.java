package io.veza.user.adapter.crypto;

import io.veza.platform.seal.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** Envelopes under the suite's master key: see {@link Envelopes}. */
@ApplicationScoped
class Envelope {

    private final Envelopes envelopes;

    @Inject
    Envelope(MasterKeys masterKeys, SecureRandom random) {
        this.envelopes =
                new Envelopes(
                        masterKeys.present().id(),
                        masterKeys.all().stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                MasterKey::id, key -> key.derive("envelope"))),
                        random);
    }

    Envelope(MasterKey masterKey, SecureRandom random) {
        this(new MasterKeys(masterKey, List.of()), random);
    }

    /**
     * @param context where the secret belongs, e.g. {@code signing_key|wrapped|<kid>}; a ciphertext
     *     moved elsewhere does not open
     */
    byte[] seal(byte[] secret, String context) {
        return envelopes.seal(secret, context);
    }

    byte[] open(byte[] sealed, String context) {
        return envelopes.open(sealed, context);
    }

    /** The same secret under the present master key; it is not opened for that. */
    byte[] rewrap(byte[] sealed, String context) {
        return envelopes.rewrap(sealed, context);
    }
}

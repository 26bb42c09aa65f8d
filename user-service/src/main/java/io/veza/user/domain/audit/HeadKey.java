package io.veza.user.domain.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * A key pair that signs heads.
 *
 * @param kid thumbprint of the public half
 * @param publicKey X.509 SubjectPublicKeyInfo, DER
 * @param wrapped the private half, encrypted with the master key
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out; keys are told apart by kid.
public record HeadKey(String kid, byte[] publicKey, byte[] wrapped, Instant since) {

    public HeadKey {
        Objects.requireNonNull(kid, "kid");
        publicKey = publicKey.clone();
        wrapped = wrapped.clone();
        Objects.requireNonNull(since, "since");
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] wrapped() {
        return wrapped.clone();
    }
}

package io.veza.user.domain.key;

import java.time.Instant;
import java.util.Objects;

/**
 * A key pair that signs access tokens.
 *
 * @param kid RFC 7638 thumbprint of the public half; never used twice
 * @param publicKey X.509 SubjectPublicKeyInfo, DER
 * @param wrapped the private half, PKCS #8, encrypted with the master key
 * @param since when it entered its state
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out; keys are told apart by kid.
public record SigningKey(
        String kid, KeyState state, byte[] publicKey, byte[] wrapped, Instant since) {

    public SigningKey {
        Objects.requireNonNull(kid, "kid");
        Objects.requireNonNull(state, "state");
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

    public SigningKey activate(Instant now) {
        return move(KeyState.PUBLISHED, KeyState.ACTIVE, now);
    }

    public SigningKey retire(Instant now) {
        return move(KeyState.ACTIVE, KeyState.RETIRED, now);
    }

    private SigningKey move(KeyState from, KeyState to, Instant now) {
        if (state != from) {
            throw new IllegalStateException("key " + kid + " is " + state + ", not " + from);
        }
        return new SigningKey(kid, to, publicKey, wrapped, now);
    }
}

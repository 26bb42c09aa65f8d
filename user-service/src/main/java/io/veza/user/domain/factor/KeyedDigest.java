package io.veza.user.domain.factor;

/** HMAC-SHA-1 with the secret that an app shares: 20 bytes for any message. */
@FunctionalInterface
public interface KeyedDigest {

    byte[] of(byte[] message);
}

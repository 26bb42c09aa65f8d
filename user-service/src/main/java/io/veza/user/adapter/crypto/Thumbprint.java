package io.veza.user.adapter.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what the suite's own Ed25519 keys are named: 16 bytes of SHA-256 of the public key, in hex.
 */
final class Thumbprint {

    private static final int BYTES = 16;

    private Thumbprint() {}

    /**
     * @param publicKey as X.509
     */
    static String of(byte[] publicKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

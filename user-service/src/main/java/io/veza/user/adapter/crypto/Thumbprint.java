package io.veza.user.adapter.crypto;

import io.veza.platform.kernel.Sha256;
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
        return HexFormat.of().formatHex(Sha256.of(publicKey), 0, BYTES);
    }
}

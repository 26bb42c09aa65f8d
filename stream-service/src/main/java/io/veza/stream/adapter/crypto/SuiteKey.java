package io.veza.stream.adapter.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** ENCRYPTION_KEY, from which each purpose gets a key of its own (HKDF, RFC 5869). */
final class SuiteKey {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    private final byte[] secret;

    private SuiteKey(byte[] secret) {
        this.secret = secret;
    }

    static SuiteKey decode(String base64) {
        return new SuiteKey(Base64.getDecoder().decode(base64.strip()));
    }

    SecretKey derive(String purpose) {
        return new SecretKeySpec(expand(purpose, BYTES), "AES");
    }

    /** Tells which key was used without telling anything of it. */
    String id() {
        return HexFormat.of().formatHex(expand("key-id", ID_BYTES));
    }

    private byte[] expand(String purpose, int length) {
        byte[] info = ("veza/stream/" + purpose).getBytes(StandardCharsets.UTF_8);
        HKDFParameterSpec spec =
                HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

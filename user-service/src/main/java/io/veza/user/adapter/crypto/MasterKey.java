package io.veza.user.adapter.crypto;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.veza.user.config.SuiteConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** ENCRYPTION_KEY. Never used itself: each purpose gets its own key, derived by HKDF (RFC 5869). */
@ApplicationScoped
class MasterKey {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    private final byte[] secret;

    @Inject
    MasterKey(SuiteConfig config) {
        this(config.encryptionKey());
    }

    MasterKey(Optional<String> encryptionKey) {
        this.secret =
                encryptionKey
                        .map(MasterKey::decode)
                        .orElseThrow(() -> refusal("ENCRYPTION_KEY is not set"));
    }

    SecretKey derive(String purpose) {
        return new SecretKeySpec(expand(purpose, BYTES), "AES");
    }

    /** Tells which master key was used without telling anything of it. */
    String id() {
        return HexFormat.of().formatHex(expand("key-id", ID_BYTES));
    }

    private byte[] expand(String purpose, int length) {
        byte[] info = ("veza/user/" + purpose).getBytes(StandardCharsets.UTF_8);
        HKDFParameterSpec spec =
                HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, length);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of this JDK", e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw refusal("ENCRYPTION_KEY is not base64");
        }
        if (key.length != BYTES) {
            throw refusal("ENCRYPTION_KEY holds " + key.length + " bytes");
        }
        return key;
    }

    private static ConfigurationException refusal(String problem) {
        return new ConfigurationException(
                problem
                        + ": user-service needs 32 random bytes in base64,"
                        + " e.g. from 'openssl rand -base64 32'.");
    }
}

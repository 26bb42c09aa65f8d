package io.veza.user.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings every service shares and this one reads. */
@ApplicationScoped
public class SuiteConfig {

    private final Optional<String> encryptionKey;
    private final Optional<String> formerEncryptionKeys;
    private final boolean development;
    private final String issuer;

    public SuiteConfig(
            @ConfigProperty(name = "veza.encryption-key") Optional<String> encryptionKey,
            @ConfigProperty(name = "veza.encryption-key-former")
                    Optional<String> formerEncryptionKeys,
            @ConfigProperty(name = "veza.development", defaultValue = "false") boolean development,
            @ConfigProperty(name = "veza.auth.issuer", defaultValue = "https://veza.local")
                    String issuer) {
        this.encryptionKey = encryptionKey;
        this.formerEncryptionKeys = formerEncryptionKeys;
        this.development = development;
        this.issuer = issuer;
    }

    /** Base64, 32 bytes: the master key everything secret is derived from or wrapped with. */
    public Optional<String> encryptionKey() {
        return encryptionKey;
    }

    /** Comma-separated: what was the master key before, and still opens what it has sealed. */
    public Optional<String> formerEncryptionKeys() {
        return formerEncryptionKeys;
    }

    public boolean development() {
        return development;
    }

    /** The {@code iss} of every access token. */
    public String issuer() {
        return issuer;
    }
}

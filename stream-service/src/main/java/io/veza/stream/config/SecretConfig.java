package io.veza.stream.config;

import io.smallrye.config.ConfigMapping;

/** What must not be known outside. Without it the service does not start. */
@ConfigMapping(prefix = "veza")
public interface SecretConfig {

    /** 32 bytes, base64. */
    String encryptionKey();
}

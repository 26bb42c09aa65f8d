package io.veza.platform.runtime;

import io.smallrye.config.EnvConfigSource;

/** Fetched secrets by the names of variables, above the environment: some of it they decipher. */
public final class SecretConfigSource extends EnvConfigSource {

    private static final long serialVersionUID = 1L;

    private static final int ORDINAL = 310;

    public SecretConfigSource() {
        super(ServiceEnvironment.secrets(), ORDINAL);
    }
}

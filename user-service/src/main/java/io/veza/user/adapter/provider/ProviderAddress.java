package io.veza.user.adapter.provider;

import io.veza.user.config.IdentityConfig;
import java.net.URI;
import java.util.Set;

/** Secrets and people go over TLS, except to this very machine. */
final class ProviderAddress {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProviderAddress() {}

    static URI check(URI address) {
        boolean safe =
                "https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && HERE.contains(address.getHost()));
        if (!safe || address.getHost() == null) {
            throw new IllegalStateException(
                    "The address of a provider must begin with https: " + address);
        }
        return address;
    }

    static IdentityConfig.Github check(IdentityConfig.Github config) {
        check(config.authorize());
        check(config.token());
        check(config.user());
        check(config.emails());
        return config;
    }

    static IdentityConfig.Discord check(IdentityConfig.Discord config) {
        check(config.authorize());
        check(config.token());
        check(config.user());
        return config;
    }
}

package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Providers that people may sign in with; each is on once its client's id and secret are given. */
@ConfigMapping(prefix = "veza.identity")
public interface IdentityConfig {

    Google google();

    Github github();

    Discord discord();

    Oidc oidc();

    /**
     * For all that is asked of a provider at once: less than callers wait for an answer of ours.
     */
    @WithDefault("4s")
    Duration timeout();

    /** Where this house is registered. */
    interface Client {

        Optional<String> clientId();

        Optional<String> clientSecret();
    }

    interface Google extends Client {

        @WithDefault("https://accounts.google.com")
        URI issuer();
    }

    interface Github extends Client {

        @WithDefault("https://github.com/login/oauth/authorize")
        URI authorize();

        @WithDefault("https://github.com/login/oauth/access_token")
        URI token();

        @WithDefault("https://api.github.com/user")
        URI user();

        @WithDefault("https://api.github.com/user/emails")
        URI emails();
    }

    interface Discord extends Client {

        @WithDefault("https://discord.com/oauth2/authorize")
        URI authorize();

        @WithDefault("https://discord.com/api/oauth2/token")
        URI token();

        @WithDefault("https://discord.com/api/users/@me")
        URI user();
    }

    /** Any other that speaks OpenID Connect: Keycloak, Authentik, Zitadel … */
    interface Oidc extends Client {

        /** Where its {@code /.well-known/openid-configuration} is, and what its tokens say. */
        Optional<URI> issuer();

        /** What people know it by. */
        @WithDefault("OpenID")
        String title();
    }
}

package io.veza.journey.suite;

import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** Another house, by other authors, where people have an account already (OpenID Connect). */
public final class Elsewhere {

    public static final String TITLE = "Elsewhere";

    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true));

    Elsewhere() {
        server.start();
    }

    Map<String, String> environment() {
        return Map.of(
                "VEZA_IDENTITY_OIDC_TITLE",
                TITLE,
                "VEZA_IDENTITY_OIDC_ISSUER",
                server.issuerUrl("house").toString(),
                "VEZA_IDENTITY_OIDC_CLIENT_ID",
                "veza",
                "VEZA_IDENTITY_OIDC_CLIENT_SECRET",
                "a secret between houses");
    }
}

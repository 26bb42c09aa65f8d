package io.veza.user.fake;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/**
 * A real server of OAuth 2.0 and OpenID Connect, by other authors, for every provider; what GitHub
 * and Discord answer in words of their own is answered in those.
 */
public final class MockProviders implements QuarkusTestResourceLifecycleManager {

    private static final String CLIENT = "house";

    private final Map<String, String> api = new ConcurrentHashMap<>();
    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true), new Api());

    /** What lies under {@code /api/}. */
    private final class Api implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return request.getUrl().encodedPath().startsWith("/api/");
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            String body = api.get(request.getUrl().encodedPath());
            Headers headers = Headers.of("content-type", "application/json");
            return body == null
                    ? new OAuth2HttpResponse(headers, HTTPResponse.SC_NOT_FOUND, "{}", null)
                    : new OAuth2HttpResponse(headers, HTTPResponse.SC_OK, body, null);
        }
    }

    @Override
    public Map<String, String> start() {
        server.start();
        String token =
                "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"scope\":\"read:user,user:email\"}";
        api.put("/api/github/token", token);
        api.put("/api/discord/token", token);
        Map<String, String> properties = new ConcurrentHashMap<>();
        for (String provider : List.of("google", "github", "discord", "oidc")) {
            properties.put("veza.identity." + provider + ".client-id", CLIENT);
            properties.put("veza.identity." + provider + ".client-secret", "a secret");
        }
        properties.put("veza.identity.google.issuer", server.issuerUrl("google").toString());
        properties.put("veza.identity.oidc.issuer", server.issuerUrl("own").toString());
        properties.put("veza.identity.github.authorize", url("/github/authorize"));
        properties.put("veza.identity.github.token", url("/api/github/token"));
        properties.put("veza.identity.github.user", url("/api/github/user"));
        properties.put("veza.identity.github.emails", url("/api/github/emails"));
        properties.put("veza.identity.discord.authorize", url("/discord/authorize"));
        properties.put("veza.identity.discord.token", url("/api/discord/token"));
        properties.put("veza.identity.discord.user", url("/api/discord/user"));
        return properties;
    }

    private String url(String path) {
        return server.url(path).toString();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(MockProviders.class));
    }

    @Override
    public void stop() {
        server.shutdown();
    }

    /** What lies at a path of an API that is not OpenID Connect's. */
    public void answer(String path, String json) {
        api.put("/api/" + path, json);
    }

    public String issuer(String issuer) {
        return server.issuerUrl(issuer).toString();
    }
}

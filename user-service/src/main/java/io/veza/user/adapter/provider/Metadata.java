package io.veza.user.adapter.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer publishes of itself (OpenID Connect Discovery), and its keys; read anew now and
 * then, and when a key is met that is not among them.
 */
final class Metadata {

    private static final String PATH = "/.well-known/openid-configuration";
    private static final Duration LIFE = Duration.ofHours(1);

    /** Whoever sends tokens of unknown keys does not make us ask without end. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Issuer issuer;
    private final ProviderSetup setup;
    private final Exchange exchange;
    private final Clock clock;
    private volatile @Nullable Published known;

    Metadata(Issuer issuer, ProviderSetup setup, Exchange exchange, Clock clock) {
        this.issuer = issuer;
        this.setup = setup;
        this.exchange = exchange;
        this.clock = clock;
    }

    record Published(OIDCProviderMetadata document, JWKSet keys, Instant at) {

        boolean takesBasic() {
            List<ClientAuthenticationMethod> methods = document.getTokenEndpointAuthMethods();
            return methods == null
                    || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        }

        boolean hasKey(@Nullable String id) {
            return id == null || keys.getKeyByKeyId(id) != null;
        }
    }

    Uni<Published> read() {
        Published last = known;
        return last != null && last.at().plus(LIFE).isAfter(clock.instant())
                ? Uni.createFrom().item(last)
                : fetch();
    }

    /** With that key, if it is to be had. */
    Uni<Published> withKey(@Nullable String id) {
        return read().chain(found ->
                found.hasKey(id) || found.at().plus(PAUSE).isAfter(clock.instant())
                        ? Uni.createFrom().item(found)
                        : fetch());
    }

    private Uni<Published> fetch() {
        String base = issuer.getValue();
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return exchange.read(URI.create(root + PATH))
                .map(this::document)
                .chain(document ->
                        exchange.read(document.getJWKSetURI())
                                .map(keys -> new Published(document, keys(keys), clock.instant())))
                .invoke(published -> known = published);
    }

    private OIDCProviderMetadata document(HTTPResponse response) {
        try {
            response.ensureStatusCode(HTTPResponse.SC_OK);
            OIDCProviderMetadata document = OIDCProviderMetadata.parse(response.getBody());
            if (!document.getIssuer().equals(issuer)) {
                throw unusable("it calls itself " + document.getIssuer());
            }
            if (document.getAuthorizationEndpointURI() == null
                    || document.getTokenEndpointURI() == null
                    || document.getJWKSetURI() == null) {
                throw unusable("it does not say where to go");
            }
            return document;
        } catch (ParseException nonsense) {
            throw unusable(String.valueOf(nonsense.getMessage()));
        }
    }

    private JWKSet keys(HTTPResponse response) {
        try {
            response.ensureStatusCode(HTTPResponse.SC_OK);
            return JWKSet.parse(response.getBody());
        } catch (ParseException | java.text.ParseException nonsense) {
            throw unusable(String.valueOf(nonsense.getMessage()));
        }
    }

    private RuntimeException unusable(String reason) {
        return ProviderRefusal.unreachable(setup.provider(), new IOException(reason));
    }
}

package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.identity.ProviderDoor;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.VisitSecrets;
import java.net.URI;

/**
 * A provider that speaks OAuth 2.0 alone: who somebody is, its own API tells. One provider's answer
 * cannot be taken for another's, because each comes back to a page of its own (RFC 9700 section
 * 4.4.2).
 */
abstract class OAuth2Door implements ProviderDoor {

    private final ProviderSetup setup;
    private final Exchange exchange;
    private final URI authorize;
    private final URI token;
    private final Scope scope;

    OAuth2Door(ProviderSetup setup, ProviderHttp http, URI authorize, URI token, Scope scope) {
        this.setup = setup;
        this.exchange = new Exchange(http, setup);
        this.authorize = authorize;
        this.token = token;
        this.scope = scope;
    }

    @Override
    public final Provider provider() {
        return setup.provider();
    }

    @Override
    public final String title() {
        return setup.title();
    }

    @Override
    public final Uni<URI> location(VisitSecrets secrets, Purpose purpose) {
        URI location =
                new AuthorizationRequest.Builder(ResponseType.CODE, setup.client())
                        .endpointURI(authorize)
                        .redirectionURI(setup.back())
                        .scope(scope)
                        .state(new State(secrets.state().value()))
                        .codeChallenge(
                                new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                        .build()
                        .toURI();
        return Uni.createFrom().item(location);
    }

    @Override
    public final Uni<Profile> profile(Return back) {
        return exchange.tokens(token, back, false).chain(this::profile);
    }

    abstract Uni<Profile> profile(OIDCTokens tokens);

    /** Where subjects are unique: another server has others, whatever it is called here. */
    final String issuer() {
        return authorize.getScheme() + "://" + authorize.getAuthority();
    }

    final Uni<HTTPResponse> read(URI endpoint, OIDCTokens tokens) {
        return exchange.read(endpoint, tokens).invoke(this::requireOk);
    }

    private void requireOk(HTTPResponse response) {
        try {
            response.ensureStatusCode(HTTPResponse.SC_OK);
        } catch (ParseException refused) {
            throw refused(String.valueOf(refused.getMessage()));
        }
    }

    final RuntimeException refused(String reason) {
        return ProviderRefusal.refused(setup.provider(), reason);
    }
}

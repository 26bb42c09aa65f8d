package io.veza.user.adapter.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.identity.ProviderDoor.Return;
import java.io.IOException;
import java.net.URI;

/** Swaps a code for tokens at the provider's back door, with our secret and the PKCE verifier. */
final class Exchange {

    private final ProviderHttp http;
    private final ProviderSetup setup;

    Exchange(ProviderHttp http, ProviderSetup setup) {
        this.http = http;
        this.setup = setup;
    }

    /**
     * @param basic the secret goes into a header; into the form otherwise
     */
    Uni<OIDCTokens> tokens(URI endpoint, Return back, boolean basic) {
        TokenRequest request =
                new TokenRequest.Builder(
                                endpoint,
                                basic
                                        ? (ClientAuthentication)
                                                new ClientSecretBasic(
                                                        setup.client(), setup.secret())
                                        : new ClientSecretPost(setup.client(), setup.secret()),
                                new AuthorizationCodeGrant(
                                        new AuthorizationCode(back.code()),
                                        setup.back(),
                                        new CodeVerifier(back.secrets().verifier())))
                        .build();
        HTTPRequest call = request.toHTTPRequest();
        call.setAccept("application/json");
        return send(call).map(this::tokens);
    }

    /** What lies at an address, for whoever has the token. */
    Uni<HTTPResponse> read(URI endpoint, OIDCTokens tokens) {
        HTTPRequest call = new HTTPRequest(HTTPRequest.Method.GET, endpoint);
        call.setAuthorization(tokens.getBearerAccessToken().toAuthorizationHeader());
        return send(call);
    }

    Uni<HTTPResponse> read(URI endpoint) {
        return send(new HTTPRequest(HTTPRequest.Method.GET, endpoint));
    }

    private Uni<HTTPResponse> send(HTTPRequest call) {
        return http.send(call)
                .onFailure(IOException.class)
                .transform(reason -> ProviderRefusal.unreachable(setup.provider(), reason))
                .invoke(this::requireAlive);
    }

    private void requireAlive(HTTPResponse response) {
        if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw ProviderRefusal.unreachable(
                    setup.provider(), new IOException("status " + response.getStatusCode()));
        }
    }

    private OIDCTokens tokens(HTTPResponse response) {
        try {
            TokenResponse parsed = OIDCTokenResponseParser.parse(response);
            if (!parsed.indicatesSuccess()) {
                throw refused(String.valueOf(parsed.toErrorResponse().getErrorObject().getCode()));
            }
            return parsed.toSuccessResponse().getTokens().toOIDCTokens();
        } catch (ParseException | ClassCastException nonsense) {
            throw refused(String.valueOf(nonsense.getMessage()));
        }
    }

    private RuntimeException refused(String reason) {
        return ProviderRefusal.refused(setup.provider(), reason);
    }
}

package io.veza.user.adapter.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.PersonClaims;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.smallrye.mutiny.Uni;
import io.veza.user.application.identity.ProviderDoor;
import io.veza.user.domain.identity.Profile;
import io.veza.user.domain.identity.Provider;
import io.veza.user.domain.identity.Purpose;
import io.veza.user.domain.identity.Subject;
import io.veza.user.domain.identity.VisitSecrets;
import java.net.URI;
import java.time.Clock;

/** A provider that speaks OpenID Connect: what its ID token says, once it was checked. */
final class OidcDoor implements ProviderDoor {

    private static final Scope WANTED = new Scope("openid", "email", "profile");

    private final Issuer issuer;
    private final ProviderSetup setup;
    private final Exchange exchange;
    private final Metadata metadata;
    private final IdTokens idTokens;

    OidcDoor(URI issuer, ProviderSetup setup, ProviderHttp http, Clock clock) {
        this.issuer = new Issuer(issuer);
        this.setup = setup;
        this.exchange = new Exchange(http, setup);
        this.metadata = new Metadata(this.issuer, setup, exchange, clock);
        this.idTokens = new IdTokens(this.issuer, setup);
    }

    @Override
    public Provider provider() {
        return setup.provider();
    }

    @Override
    public String title() {
        return setup.title();
    }

    @Override
    public Uni<URI> location(VisitSecrets secrets, Purpose purpose) {
        return metadata.read().map(found -> request(found.document(), secrets, purpose).toURI());
    }

    private AuthenticationRequest request(
            OIDCProviderMetadata document, VisitSecrets secrets, Purpose purpose) {
        AuthenticationRequest.Builder request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE, WANTED, setup.client(), setup.back())
                        .endpointURI(document.getAuthorizationEndpointURI())
                        .state(new State(secrets.state().value()))
                        .nonce(new Nonce(secrets.nonce()))
                        .codeChallenge(
                                new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256);
        if (purpose == Purpose.PROVE) {
            // That they are signed in there proves nothing of who sits here now.
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build();
    }

    @Override
    public Uni<Profile> profile(Return back) {
        return metadata.read()
                .invoke(found -> requireIssuer(found.document(), back.issuer()))
                .chain(found ->
                        exchange.tokens(
                                found.document().getTokenEndpointURI(), back, found.takesBasic()))
                .chain(tokens -> claims(tokens, back.secrets().nonce()))
                .map(this::profile);
    }

    /** One provider's answer must not be taken for another's (RFC 9207). */
    private void requireIssuer(OIDCProviderMetadata document, String said) {
        boolean silent = said.isEmpty() && !document.supportsAuthorizationResponseIssuerParam();
        if (!silent && !said.equals(issuer.getValue())) {
            throw ProviderRefusal.refused(setup.provider(), "another issuer sent the code");
        }
    }

    private Uni<IDTokenClaimsSet> claims(OIDCTokens tokens, String nonce) {
        JWT token = tokens.getIDToken();
        if (token == null) {
            throw ProviderRefusal.refused(setup.provider(), "no ID token");
        }
        return metadata.withKey(KeyId.of(token))
                .map(found -> idTokens.check(token, found.keys(), nonce));
    }

    private Profile profile(IDTokenClaimsSet claims) {
        PersonClaims person = new PersonClaims(claims.toJSONObject());
        Boolean verified = claims.getBooleanClaim(PersonClaims.EMAIL_VERIFIED_CLAIM_NAME);
        return new Profile(
                new Subject(provider(), issuer.getValue(), claims.getSubject().getValue()),
                Told.text(person.getPreferredUsername()),
                Told.text(person.getName()),
                Told.email(person.getEmailAddress()),
                Boolean.TRUE.equals(verified));
    }
}

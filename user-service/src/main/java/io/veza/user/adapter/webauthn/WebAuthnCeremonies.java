package io.veza.user.adapter.webauthn;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.CollectedClientDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.passkey.Answer;
import io.veza.user.application.passkey.Ceremonies;
import io.veza.user.application.passkey.ProvePasskey;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyError;
import io.veza.user.domain.passkey.PublicKey;
import io.veza.user.domain.passkey.Shown;
import io.veza.user.domain.passkey.SignCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** WebAuthn4J, which knows nothing of accounts and keeps nothing. */
@ApplicationScoped
class WebAuthnCeremonies implements Ceremonies {

    private static final Logger LOG = Logger.getLogger(WebAuthnCeremonies.class);

    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.RS256);
    private static final List<PublicKeyCredentialParameters> PARAMETERS =
            ALGORITHMS.stream()
                    .map(algorithm ->
                            new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                    .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final CollectedClientDataConverter clientData =
            new CollectedClientDataConverter(converter);
    private final WebAuthnManager manager = manager(converter);
    private final CoseKeys keys = new CoseKeys(converter);
    private final Site site;

    WebAuthnCeremonies(Site site) {
        this.site = site;
    }

    /** Who made a device is nobody's business here, and what it counts is judged by the domain. */
    private static WebAuthnManager manager(ObjectConverter converter) {
        WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(_ -> {});
        return manager;
    }

    @Override
    public String site() {
        return site.domain();
    }

    @Override
    public List<Integer> algorithms() {
        return ALGORITHMS.stream().map(algorithm -> (int) algorithm.getValue()).toList();
    }

    @Override
    public Optional<OpaqueSecret> challenge(byte[] bytes) {
        return judged(() -> clientData.convert(bytes))
                .map(data -> data.getChallenge().getValue())
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .map(OpaqueSecret::new);
    }

    @Override
    public PublicKey made(Creation creation, OpaqueSecret challenge) {
        return judged(() -> key(creation, challenge)).orElseThrow(WebAuthnCeremonies::invalid);
    }

    private PublicKey key(Creation creation, OpaqueSecret challenge) {
        RegistrationRequest request =
                new RegistrationRequest(
                        creation.attestationObject(), creation.clientData(), Set.of());
        RegistrationParameters wanted =
                new RegistrationParameters(site.expects(challenge), PARAMETERS, true, true);
        AttestationObject made =
                Objects.requireNonNull(manager.verify(request, wanted).getAttestationObject());
        return keys.of(made.getAuthenticatorData());
    }

    @Override
    public Shown shown(Answer answer, Passkey passkey, OpaqueSecret challenge, boolean verified) {
        return judged(() -> verify(answer, passkey, challenge, verified))
                .orElseThrow(ProvePasskey::refused);
    }

    private Shown verify(Answer answer, Passkey passkey, OpaqueSecret challenge, boolean verified) {
        AuthenticationRequest request =
                new AuthenticationRequest(
                        answer.credential().bytes(),
                        answer.authenticatorData(),
                        answer.clientData(),
                        answer.signature());
        AuthenticationParameters wanted =
                new AuthenticationParameters(
                        site.expects(challenge), keys.record(passkey.key()), null, verified, true);
        AuthenticatorData<?> data =
                Objects.requireNonNull(manager.verify(request, wanted).getAuthenticatorData());
        return new Shown(new SignCount(data.getSignCount()), data.isFlagBS());
    }

    /** What devices say is anybody's input, and parsers fail at it in ways of their own. */
    private static <T> Optional<T> judged(Supplier<T> judgement) {
        try {
            return Optional.ofNullable(judgement.get());
        } catch (RuntimeException e) {
            LOG.debugf("A passkey was refused: %s", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static DomainException invalid() {
        return new DomainException(
                PasskeyError.PASSKEY_INVALID, "The device did not make the passkey asked for.");
    }
}

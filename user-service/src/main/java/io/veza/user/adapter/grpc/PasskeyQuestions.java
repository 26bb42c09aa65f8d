package io.veza.user.adapter.grpc;

import io.veza.proto.user.v1.Passkey;
import io.veza.proto.user.v1.PasskeyAlgorithm;
import io.veza.proto.user.v1.PasskeyCreation;
import io.veza.proto.user.v1.PasskeyDescriptor;
import io.veza.proto.user.v1.PasskeyHolder;
import io.veza.proto.user.v1.PasskeyQuestion;
import io.veza.proto.user.v1.PasskeySelection;
import io.veza.proto.user.v1.PasskeySite;
import io.veza.user.application.passkey.BeginPasskey;
import io.veza.user.application.passkey.Ceremonies;
import io.veza.user.application.passkey.Question;
import io.veza.user.config.PasskeyConfig;
import io.veza.user.domain.passkey.Makers;
import jakarta.inject.Singleton;

/** Passkeys on their way to the wire, and what is asked of devices, in WebAuthn's own words. */
@Singleton
class PasskeyQuestions {

    private static final String TYPE = "public-key";
    private static final String REQUIRED = "required";
    private static final String PREFERRED = "preferred";

    /** Who made a device is not asked: it would tell of people, and let nobody in. */
    private static final String NO_ATTESTATION = "none";

    private final Ceremonies ceremonies;
    private final Makers makers;
    private final PasskeyConfig config;

    PasskeyQuestions(Ceremonies ceremonies, Makers makers, PasskeyConfig config) {
        this.ceremonies = ceremonies;
        this.makers = makers;
        this.config = config;
    }

    Passkey passkey(io.veza.user.domain.passkey.Passkey passkey) {
        return PasskeyMessages.passkey(passkey, makers.of(passkey));
    }

    PasskeyCreation creation(BeginPasskey.Begun begun) {
        PasskeyCreation.Builder creation =
                PasskeyCreation.newBuilder()
                        .setRp(site())
                        .setUser(holder(begun))
                        .setChallenge(begun.challenge().value())
                        .setTimeout(timeout())
                        .setAuthenticatorSelection(selection())
                        .setAttestation(NO_ATTESTATION);
        ceremonies.algorithms().stream()
                .map(PasskeyQuestions::algorithm)
                .forEach(creation::addPubKeyCredParams);
        begun.known().stream()
                .map(PasskeyQuestions::descriptor)
                .forEach(creation::addExcludeCredentials);
        return creation.build();
    }

    PasskeyQuestion question(Question asked) {
        PasskeyQuestion.Builder question =
                PasskeyQuestion.newBuilder()
                        .setChallenge(asked.challenge().value())
                        .setTimeout(timeout())
                        .setRpId(ceremonies.site())
                        .setUserVerification(asked.verified() ? REQUIRED : PREFERRED);
        asked.allowed().stream()
                .map(PasskeyQuestions::descriptor)
                .forEach(question::addAllowCredentials);
        return question.build();
    }

    private PasskeySite site() {
        return PasskeySite.newBuilder().setId(ceremonies.site()).setName(config.name()).build();
    }

    private static PasskeyHolder holder(BeginPasskey.Begun begun) {
        return PasskeyHolder.newBuilder()
                .setId(begun.handle().value())
                .setName(begun.user().handle().value())
                .setDisplayName(begun.user().displayName().value())
                .build();
    }

    private int timeout() {
        return (int) config.challenge().toMillis();
    }

    private static PasskeySelection selection() {
        return PasskeySelection.newBuilder()
                .setResidentKey(REQUIRED)
                .setRequireResidentKey(true)
                .setUserVerification(REQUIRED)
                .build();
    }

    private static PasskeyAlgorithm algorithm(int number) {
        return PasskeyAlgorithm.newBuilder().setType(TYPE).setAlg(number).build();
    }

    private static PasskeyDescriptor descriptor(Question.Allowed allowed) {
        return PasskeyDescriptor.newBuilder()
                .setType(TYPE)
                .setId(allowed.credential().value())
                .addAllTransports(allowed.transports())
                .build();
    }
}

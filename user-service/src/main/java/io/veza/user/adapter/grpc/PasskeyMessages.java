package io.veza.user.adapter.grpc;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.AddPasskeyRequest;
import io.veza.proto.user.v1.LogInWithPasskeyRequest;
import io.veza.proto.user.v1.PasskeyProof;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.user.application.passkey.AddPasskey;
import io.veza.user.application.passkey.Answer;
import io.veza.user.application.passkey.Ceremonies;
import io.veza.user.application.passkey.LogInWithPasskey;
import io.veza.user.application.passkey.StepUpWithPasskey;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.UserHandle;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Passkeys between the wire and the domain. */
final class PasskeyMessages {

    private PasskeyMessages() {}

    static AddPasskey.Command command(long user, AddPasskeyRequest request) {
        return new AddPasskey.Command(
                user,
                request.getName(),
                new Ceremonies.Creation(
                        bytes("clientData", request.getClientData()),
                        bytes("attestationObject", request.getAttestationObject()),
                        request.getTransportsList()),
                LanguageInterceptor.current());
    }

    static LogInWithPasskey.Command command(LogInWithPasskeyRequest request) {
        return new LogInWithPasskey.Command(answer(request.getPasskey()), Knocks.current());
    }

    static StepUpWithPasskey.Command command(StepUpRequest request, Principal principal) {
        return new StepUpWithPasskey.Command(
                principal.user(),
                principal.session(),
                answer(request.getPasskey()),
                LanguageInterceptor.current());
    }

    static Answer answer(PasskeyProof proof) {
        return new Answer(
                CredentialId.of(bytes("credential", proof.getCredential())),
                bytes("clientData", proof.getClientData()),
                bytes("authenticatorData", proof.getAuthenticatorData()),
                bytes("signature", proof.getSignature()),
                proof.getUserHandle().isEmpty()
                        ? Optional.empty()
                        : Optional.of(UserHandle.of(bytes("userHandle", proof.getUserHandle()))));
    }

    static io.veza.proto.user.v1.Passkey passkey(Passkey passkey, String maker) {
        io.veza.proto.user.v1.Passkey.Builder message =
                io.veza.proto.user.v1.Passkey.newBuilder()
                        .setId(passkey.id())
                        .setName(passkey.name().value())
                        .setMaker(maker)
                        .setCreatedAt(UserMessages.timestamp(passkey.createdAt()))
                        .setBackedUp(passkey.key().backedUp());
        Optional.ofNullable(passkey.usedAt())
                .map(UserMessages::timestamp)
                .ifPresent(message::setUsedAt);
        Optional.ofNullable(passkey.clonedAt())
                .map(UserMessages::timestamp)
                .ifPresent(message::setClonedAt);
        return message.build();
    }

    /** Validation lets through only its letters; not every number of them is bytes. */
    private static byte[] bytes(String field, String base64url) {
        try {
            return Base64.getUrlDecoder().decode(base64url);
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid(
                    CoreError.INVALID_REQUEST,
                    field + " is not base64url",
                    List.of(new FieldViolation(field, "must be base64url without padding")));
        }
    }
}

package io.veza.user.adapter.grpc;

import io.veza.proto.user.v1.BackupCodes;
import io.veza.proto.user.v1.BeginTotpResponse;
import io.veza.proto.user.v1.Factors;
import io.veza.proto.user.v1.FinishLogInRequest;
import io.veza.proto.user.v1.FinishLogInResponse;
import io.veza.proto.user.v1.TrustedDevice;
import io.veza.user.application.factor.BeginTotp;
import io.veza.user.application.factor.FindFactors;
import io.veza.user.application.factor.FinishLogIn;
import io.veza.user.application.factor.TrustedDeviceView;
import io.veza.user.domain.factor.OpaqueSecret;
import java.util.List;
import java.util.Optional;

/** Second factors between the wire and the domain. */
final class FactorMessages {

    private FactorMessages() {}

    static FinishLogIn.Command command(FinishLogInRequest request) {
        return new FinishLogIn.Command(
                new OpaqueSecret(request.getChallenge()),
                request.getCode(),
                request.hasPasskey()
                        ? Optional.of(PasskeyMessages.answer(request.getPasskey()))
                        : Optional.empty(),
                request.getRememberDevice(),
                Knocks.current());
    }

    static FinishLogInResponse finished(FinishLogIn.Finished finished) {
        FinishLogInResponse.Builder response =
                FinishLogInResponse.newBuilder()
                        .setTokens(UserMessages.tokens(finished.signedIn()));
        finished.device().map(OpaqueSecret::value).ifPresent(response::setDeviceToken);
        return response.build();
    }

    static Factors factors(FindFactors.Found found) {
        Factors.Builder factors = Factors.newBuilder();
        found.totp()
                .ifPresent(totp ->
                        factors.setTotp(true)
                                .setTotpSince(UserMessages.timestamp(totp.since()))
                                .setBackupCodesLeft(totp.backupCodesLeft()));
        found.devices().forEach(device -> factors.addDevices(device(device)));
        return factors.build();
    }

    static BeginTotpResponse begun(BeginTotp.Begun begun) {
        return BeginTotpResponse.newBuilder()
                .setSecret(begun.uri().secret())
                .setOtpauthUri(begun.uri().value())
                .setQrPath(begun.qr().path())
                .setQrSize(begun.qr().size())
                .build();
    }

    static BackupCodes codes(List<String> codes) {
        return BackupCodes.newBuilder().addAllBackupCodes(codes).build();
    }

    private static TrustedDevice device(TrustedDeviceView view) {
        return TrustedDevice.newBuilder()
                .setId(view.id())
                .setClient(view.device().client())
                .setSystem(view.device().system())
                .setSince(UserMessages.timestamp(view.since()))
                .setUsedAt(UserMessages.timestamp(view.usedAt()))
                .setUntil(UserMessages.timestamp(view.until()))
                .build();
    }
}

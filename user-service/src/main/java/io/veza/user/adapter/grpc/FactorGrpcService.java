package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.BackupCodes;
import io.veza.proto.user.v1.BeginTotpRequest;
import io.veza.proto.user.v1.BeginTotpResponse;
import io.veza.proto.user.v1.ConfirmTotpRequest;
import io.veza.proto.user.v1.FactorService;
import io.veza.proto.user.v1.Factors;
import io.veza.proto.user.v1.ForgetDeviceRequest;
import io.veza.proto.user.v1.ForgetDeviceResponse;
import io.veza.proto.user.v1.GetFactorsRequest;
import io.veza.proto.user.v1.RemoveTotpRequest;
import io.veza.proto.user.v1.RemoveTotpResponse;
import io.veza.proto.user.v1.RenewBackupCodesRequest;
import io.veza.user.application.factor.BeginTotp;
import io.veza.user.application.factor.ConfirmTotp;
import io.veza.user.application.factor.FindFactors;
import io.veza.user.application.factor.MakeBackupCodes;
import io.veza.user.application.factor.RemoveTotp;

@GrpcService
class FactorGrpcService implements FactorService {

    private final FindFactors find;
    private final BeginTotp begin;
    private final ConfirmTotp confirm;
    private final MakeBackupCodes codes;
    private final RemoveTotp remove;
    private final Caller caller;

    FactorGrpcService(
            FindFactors find,
            BeginTotp begin,
            ConfirmTotp confirm,
            MakeBackupCodes codes,
            RemoveTotp remove,
            Caller caller) {
        this.find = find;
        this.begin = begin;
        this.confirm = confirm;
        this.codes = codes;
        this.remove = remove;
        this.caller = caller;
    }

    @Override
    public Uni<Factors> getFactors(GetFactorsRequest request) {
        return find.handle(user()).map(FactorMessages::factors);
    }

    @Override
    public Uni<BeginTotpResponse> beginTotp(BeginTotpRequest request) {
        return begin.handle(user()).map(FactorMessages::begun);
    }

    @Override
    public Uni<BackupCodes> confirmTotp(ConfirmTotpRequest request) {
        Principal principal = caller.principal();
        return confirm.handle(
                        new ConfirmTotp.Command(
                                principal.user(),
                                principal.session(),
                                request.getCode(),
                                LanguageInterceptor.current()))
                .map(FactorMessages::codes);
    }

    @Override
    public Uni<BackupCodes> renewBackupCodes(RenewBackupCodesRequest request) {
        return codes.handle(user()).map(FactorMessages::codes);
    }

    @Override
    public Uni<RemoveTotpResponse> removeTotp(RemoveTotpRequest request) {
        Principal principal = caller.principal();
        return remove.handle(principal.user(), principal.session(), LanguageInterceptor.current())
                .replaceWith(RemoveTotpResponse.getDefaultInstance());
    }

    @Override
    public Uni<ForgetDeviceResponse> forgetDevice(ForgetDeviceRequest request) {
        return find.forget(user(), request.getDevice())
                .replaceWith(ForgetDeviceResponse.getDefaultInstance());
    }

    private long user() {
        return caller.principal().user();
    }
}

package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.user.v1.AskErasureRequest;
import io.veza.proto.user.v1.AskErasureResponse;
import io.veza.proto.user.v1.CheckCertificateRequest;
import io.veza.proto.user.v1.ErasureCertificate;
import io.veza.proto.user.v1.ErasureService;
import io.veza.proto.user.v1.ListErasuresRequest;
import io.veza.proto.user.v1.ListErasuresResponse;
import io.veza.proto.user.v1.RepeatErasuresRequest;
import io.veza.proto.user.v1.RepeatErasuresResponse;
import io.veza.proto.user.v1.RetryErasureRequest;
import io.veza.proto.user.v1.RetryErasureResponse;
import io.veza.user.application.erasure.AskErasure;
import io.veza.user.application.erasure.CheckCertificate;
import io.veza.user.application.erasure.OverseeErasures;
import java.time.Instant;

@GrpcService
class ErasureGrpcService implements ErasureService {

    private final AskErasure ask;
    private final CheckCertificate check;
    private final OverseeErasures oversee;
    private final Caller caller;

    ErasureGrpcService(
            AskErasure ask, CheckCertificate check, OverseeErasures oversee, Caller caller) {
        this.ask = ask;
        this.check = check;
        this.oversee = oversee;
        this.caller = caller;
    }

    @Override
    public Uni<AskErasureResponse> askErasure(AskErasureRequest request) {
        AskErasure.Command command =
                new AskErasure.Command(
                        caller.principal().user(),
                        request.getHandle(),
                        LanguageInterceptor.current());
        return ask.handle(command)
                .map(begins ->
                        AskErasureResponse.newBuilder()
                                .setBeginsAt(ErasureMessages.timestamp(begins))
                                .build());
    }

    @Override
    public Uni<ErasureCertificate> checkCertificate(CheckCertificateRequest request) {
        return check.handle(request.getCertificate()).map(ErasureMessages::certificate);
    }

    @Override
    public Uni<ListErasuresResponse> listErasures(ListErasuresRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return oversee.list(page).map(ErasureMessages::page);
    }

    @Override
    public Uni<RetryErasureResponse> retryErasure(RetryErasureRequest request) {
        return oversee.retry(caller.principal().user(), request.getErasure())
                .replaceWith(RetryErasureResponse.getDefaultInstance());
    }

    @Override
    public Uni<RepeatErasuresResponse> repeatErasures(RepeatErasuresRequest request) {
        Instant since = Instant.ofEpochSecond(request.getSince().getSeconds());
        return oversee.repeat(caller.principal().user(), since, request.getSubjectsList())
                .map(count -> RepeatErasuresResponse.newBuilder().setErasures(count).build());
    }
}

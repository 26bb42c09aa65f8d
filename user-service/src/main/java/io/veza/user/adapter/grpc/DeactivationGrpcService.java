package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.DeactivateRequest;
import io.veza.proto.user.v1.DeactivateResponse;
import io.veza.proto.user.v1.DeactivationService;
import io.veza.user.application.deactivation.Deactivate;

@GrpcService
class DeactivationGrpcService implements DeactivationService {

    private final Deactivate deactivate;
    private final Caller caller;

    DeactivationGrpcService(Deactivate deactivate, Caller caller) {
        this.deactivate = deactivate;
        this.caller = caller;
    }

    @Override
    public Uni<DeactivateResponse> deactivate(DeactivateRequest request) {
        Deactivate.Command command =
                new Deactivate.Command(
                        caller.principal().user(),
                        request.getPassword(),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return deactivate.handle(command).replaceWith(DeactivateResponse.getDefaultInstance());
    }
}

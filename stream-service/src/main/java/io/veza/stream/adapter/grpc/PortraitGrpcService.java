package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.HidePortraitRequest;
import io.veza.proto.stream.v1.HidePortraitResponse;
import io.veza.proto.stream.v1.PortraitService;
import io.veza.stream.application.portrait.HidePortrait;
import io.veza.stream.domain.portrait.PortraitKind;

@GrpcService
class PortraitGrpcService implements PortraitService {

    private final HidePortrait hide;
    private final Caller caller;

    PortraitGrpcService(HidePortrait hide, Caller caller) {
        this.hide = hide;
        this.caller = caller;
    }

    @Override
    public Uni<HidePortraitResponse> hidePortrait(HidePortraitRequest request) {
        PortraitKind kind = PortraitKind.valueOf(request.getKind().name());
        return hide.handle(caller.principal().user(), kind)
                .replaceWith(HidePortraitResponse.getDefaultInstance());
    }
}

package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.user.v1.EndOtherSessionsRequest;
import io.veza.proto.user.v1.EndOtherSessionsResponse;
import io.veza.proto.user.v1.EndSessionRequest;
import io.veza.proto.user.v1.EndSessionResponse;
import io.veza.proto.user.v1.ListSessionsRequest;
import io.veza.proto.user.v1.ListSessionsResponse;
import io.veza.proto.user.v1.OwnSessionService;
import io.veza.proto.user.v1.StepUpRequest;
import io.veza.proto.user.v1.StepUpResponse;
import io.veza.user.application.passkey.StepUpWithPasskey;
import io.veza.user.application.session.ListSessions;
import io.veza.user.application.session.RevokeSession;
import io.veza.user.application.session.StepUp;
import io.veza.user.config.PlaceConfig;

@GrpcService
class OwnSessionGrpcService implements OwnSessionService {

    private final StepUp stepUp;
    private final StepUpWithPasskey stepUpWithPasskey;
    private final ListSessions list;
    private final RevokeSession revoke;
    private final PlaceConfig places;
    private final Caller caller;

    OwnSessionGrpcService(
            StepUp stepUp,
            StepUpWithPasskey stepUpWithPasskey,
            ListSessions list,
            RevokeSession revoke,
            PlaceConfig places,
            Caller caller) {
        this.stepUp = stepUp;
        this.stepUpWithPasskey = stepUpWithPasskey;
        this.list = list;
        this.revoke = revoke;
        this.places = places;
        this.caller = caller;
    }

    @Override
    public Uni<StepUpResponse> stepUp(StepUpRequest request) {
        Principal principal = caller.principal();
        if (request.hasPasskey()) {
            return stepUpWithPasskey
                    .handle(PasskeyMessages.command(request, principal))
                    .replaceWith(StepUpResponse.getDefaultInstance());
        }
        StepUp.Command command =
                new StepUp.Command(
                        principal.user(),
                        principal.session(),
                        request.getPassword(),
                        request.getCode(),
                        LanguageInterceptor.current(),
                        ClientAddressInterceptor.current());
        return stepUp.handle(command).replaceWith(StepUpResponse.getDefaultInstance());
    }

    @Override
    public Uni<ListSessionsResponse> listSessions(ListSessionsRequest request) {
        Principal principal = caller.principal();
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return list.handle(principal.user(), page)
                .map(found ->
                        SessionMessages.response(found, principal.session(), places.credit()));
    }

    @Override
    public Uni<EndSessionResponse> endSession(EndSessionRequest request) {
        return revoke.handle(caller.principal().user(), request.getSession())
                .replaceWith(EndSessionResponse.getDefaultInstance());
    }

    @Override
    public Uni<EndOtherSessionsResponse> endOtherSessions(EndOtherSessionsRequest request) {
        Principal principal = caller.principal();
        return revoke.others(principal.user(), principal.session())
                .replaceWith(EndOtherSessionsResponse.getDefaultInstance());
    }
}

package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.user.v1.ChangeHandleRequest;
import io.veza.proto.user.v1.HandleService;
import io.veza.proto.user.v1.User;
import io.veza.user.application.handle.ChangeHandle;

@GrpcService
class HandleGrpcService implements HandleService {

    private final ChangeHandle change;
    private final Caller caller;

    HandleGrpcService(ChangeHandle change, Caller caller) {
        this.change = change;
        this.caller = caller;
    }

    @Override
    public Uni<User> changeHandle(ChangeHandleRequest request) {
        return change.handle(caller.principal().user(), request.getHandle())
                .map(UserMessages::user);
    }
}

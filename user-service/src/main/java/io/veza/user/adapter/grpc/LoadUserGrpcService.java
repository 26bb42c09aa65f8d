package io.veza.user.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.user.v1.CreateLoadUsersRequest;
import io.veza.proto.user.v1.LoadUser;
import io.veza.proto.user.v1.LoadUserService;
import io.veza.user.application.load.CreateLoadUsers;
import io.veza.user.config.SuiteConfig;

@GrpcService
class LoadUserGrpcService implements LoadUserService {

    private final CreateLoadUsers create;
    private final SuiteConfig config;

    LoadUserGrpcService(CreateLoadUsers create, SuiteConfig config) {
        this.create = create;
        this.config = config;
    }

    @Override
    public Multi<LoadUser> createLoadUsers(CreateLoadUsersRequest request) {
        if (!config.development()) {
            throw new DomainException(CoreError.FORBIDDEN, "Load users exist in development only.");
        }
        return create.handle(request.getCount()).map(LoadUserGrpcService::message);
    }

    private static LoadUser message(CreateLoadUsers.Made made) {
        return LoadUser.newBuilder().setUser(made.user()).setToken(made.token()).build();
    }
}

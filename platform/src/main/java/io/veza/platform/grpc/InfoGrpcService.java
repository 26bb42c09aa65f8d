package io.veza.platform.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.GetInfoRequest;
import io.veza.proto.common.v1.GetInfoResponse;
import io.veza.proto.common.v1.InfoService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the status page who answers here and whether it is fit for work. */
@GrpcService
class InfoGrpcService implements InfoService {

    private final SmallRyeHealthReporter health;
    private final String name;
    private final String version;

    InfoGrpcService(
            SmallRyeHealthReporter health,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.health = health;
        this.name = name;
        this.version = version;
    }

    @Override
    public Uni<GetInfoResponse> getInfo(GetInfoRequest request) {
        return health.getReadinessAsync().map(this::info);
    }

    private GetInfoResponse info(SmallRyeHealth readiness) {
        return GetInfoResponse.newBuilder()
                .setName(name)
                .setVersion(version)
                .setReady(!readiness.isDown())
                .build();
    }
}

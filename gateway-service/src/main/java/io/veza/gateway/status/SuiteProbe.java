package io.veza.gateway.status;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.GetInfoRequest;
import io.veza.proto.common.v1.GetInfoResponse;
import io.veza.proto.common.v1.InfoService;
import io.veza.proto.common.v1.ServiceStatus;
import io.veza.proto.common.v1.SuiteStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks all services at once; a silent one is down after two seconds. */
@ApplicationScoped
public class SuiteProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, InfoService> services;
    private final String version;

    SuiteProbe(
            @GrpcClient("user") InfoService user,
            @GrpcClient("chat") InfoService chat,
            @GrpcClient("stream") InfoService stream,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        services = Map.of("user", user, "chat", chat, "stream", stream);
        this.version = version;
    }

    public Uni<SuiteStatus> ask() {
        List<Uni<ServiceStatus>> answers =
                services.keySet().stream().sorted().map(this::ask).toList();
        return Uni.combine()
                .all()
                .unis(answers)
                .with(ServiceStatus.class, statuses -> suite(statuses));
    }

    /** Never fails: a service that does not answer is down. */
    public Uni<ServiceStatus> ask(String name) {
        return Uni.createFrom()
                .deferred(() -> timed(name, System.nanoTime()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(status(name, ServiceStatus.State.DOWN).build());
    }

    private Uni<ServiceStatus> timed(String name, long began) {
        return Objects.requireNonNull(services.get(name))
                .getInfo(GetInfoRequest.getDefaultInstance())
                .map(info -> answered(name, info, System.nanoTime() - began));
    }

    private static ServiceStatus answered(String name, GetInfoResponse info, long nanos) {
        ServiceStatus.State state =
                info.getReady() ? ServiceStatus.State.UP : ServiceStatus.State.DEGRADED;
        return status(name, state)
                .setVersion(info.getVersion())
                .setLatencyMs(TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0)
                .build();
    }

    private static ServiceStatus.Builder status(String name, ServiceStatus.State state) {
        return ServiceStatus.newBuilder().setName(name).setStatus(state);
    }

    private SuiteStatus suite(List<ServiceStatus> statuses) {
        return SuiteStatus.newBuilder()
                .setName("veza")
                .setVersion(version)
                .addAllServices(statuses)
                .build();
    }
}

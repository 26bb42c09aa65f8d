package io.veza.gateway.status;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.veza.proto.common.v1.ServiceStatus;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness: one check for each service, so that operators see which one is missing. */
class ServiceChecks {

    @Produces
    @Readiness
    @Singleton
    AsyncHealthCheck user(SuiteProbe suite) {
        return () -> check(suite, "user");
    }

    @Produces
    @Readiness
    @Singleton
    AsyncHealthCheck chat(SuiteProbe suite) {
        return () -> check(suite, "chat");
    }

    @Produces
    @Readiness
    @Singleton
    AsyncHealthCheck stream(SuiteProbe suite) {
        return () -> check(suite, "stream");
    }

    private static Uni<HealthCheckResponse> check(SuiteProbe suite, String service) {
        return suite.ask(service)
                .map(status ->
                        HealthCheckResponse.named(service + "-service")
                                .status(status.getStatus() == ServiceStatus.State.UP)
                                .withData("state", status.getStatus().name())
                                .build());
    }
}

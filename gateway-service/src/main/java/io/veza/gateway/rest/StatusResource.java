package io.veza.gateway.rest;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.status.SuiteProbe;
import io.veza.proto.common.v1.SuiteStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status", description = "How the suite is.")
class StatusResource {

    private final SuiteProbe suite;

    StatusResource(SuiteProbe suite) {
        this.suite = suite;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getStatus", summary = "Every service, its version and round trip")
    public Uni<SuiteStatus> status() {
        return suite.ask();
    }
}

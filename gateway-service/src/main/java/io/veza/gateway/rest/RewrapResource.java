package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.GetRewrapRequest;
import io.veza.proto.user.v1.RewrapProgress;
import io.veza.proto.user.v1.RewrapService;
import io.veza.proto.user.v1.StartRewrapRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/rewrap")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class RewrapResource {

    private final RewrapService rewrap;

    RewrapResource(@GrpcClient("user") RewrapService rewrap) {
        this.rewrap = rewrap;
    }

    @GET
    @Operation(operationId = "getRewrap", summary = "How much former master keys still hold")
    public Uni<RewrapProgress> get() {
        return rewrap.getRewrap(GetRewrapRequest.getDefaultInstance());
    }

    @POST
    @Operation(
            operationId = "startRewrap",
            summary = "Wrap anew what former master keys have sealed")
    public Uni<RewrapProgress> start() {
        return rewrap.startRewrap(StartRewrapRequest.getDefaultInstance());
    }
}

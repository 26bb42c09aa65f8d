package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ErasureService;
import io.veza.proto.user.v1.ListErasuresRequest;
import io.veza.proto.user.v1.ListErasuresResponse;
import io.veza.proto.user.v1.RepeatErasuresRequest;
import io.veza.proto.user.v1.RepeatErasuresResponse;
import io.veza.proto.user.v1.RetryErasureRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class ErasureListResource {

    private final ErasureService erasures;

    ErasureListResource(@GrpcClient("user") ErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @Operation(
            operationId = "listErasures",
            summary = "Erasures, latest first, with what was tried; nowhere of whom")
    public Uni<ListErasuresResponse> list(ListErasuresRequest request) {
        return erasures.listErasures(request);
    }

    @POST
    @Path("/{erasure}/retry")
    @Operation(operationId = "retryErasure", summary = "Go on with an erasure that was parked")
    public Uni<Void> retry(RetryErasureRequest request) {
        return erasures.retryErasure(request).replaceWithVoid();
    }

    @POST
    @Path("/repeat")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "repeatErasures",
            summary = "After a restore: carry out again what was erased since then")
    public Uni<RepeatErasuresResponse> repeat(RepeatErasuresRequest request) {
        return erasures.repeatErasures(request);
    }
}

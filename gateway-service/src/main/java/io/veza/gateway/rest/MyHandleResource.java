package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ChangeHandleRequest;
import io.veza.proto.user.v1.HandleService;
import io.veza.proto.user.v1.User;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/handle")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users", description = "People, and one's own account.")
class MyHandleResource {

    private final HandleService handles;

    MyHandleResource(@GrpcClient("user") HandleService handles) {
        this.handles = handles;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeHandle",
            summary = "Take another handle; the old one leads here for 90 days")
    public Uni<User> changeHandle(ChangeHandleRequest request) {
        return handles.changeHandle(request);
    }
}

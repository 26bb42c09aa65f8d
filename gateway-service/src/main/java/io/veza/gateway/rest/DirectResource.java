package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DirectService;
import io.veza.proto.chat.v1.OpenDirectRequest;
import io.veza.proto.chat.v1.Room;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/directs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rooms")
class DirectResource {

    private final DirectService directs;

    DirectResource(@GrpcClient("chat") DirectService directs) {
        this.directs = directs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openDirect",
            summary =
                    "Talk to one other person, always in the same room, or with a few in a new group")
    public Uni<Room> open(OpenDirectRequest request) {
        return directs.openDirect(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.PresenceService;
import io.veza.proto.chat.v1.RoomPresence;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "presence", description = "Who is there, and how one is seen.")
class RoomPresenceResource {

    private final PresenceService presence;

    RoomPresenceResource(@GrpcClient("chat") PresenceService presence) {
        this.presence = presence;
    }

    @GET
    @Operation(
            operationId = "getRoomPresence",
            summary = "Who is there: how many, and at most 100 of them")
    public Uni<RoomPresence> of(GetRoomPresenceRequest request) {
        return presence.getRoomPresence(request);
    }
}

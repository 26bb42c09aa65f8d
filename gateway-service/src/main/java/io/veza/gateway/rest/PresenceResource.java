package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ChoosePresenceRequest;
import io.veza.proto.chat.v1.GetPresenceRequest;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.PresenceService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "presence", description = "Who is there, and how one is seen.")
class PresenceResource {

    private final PresenceService presence;

    PresenceResource(@GrpcClient("chat") PresenceService presence) {
        this.presence = presence;
    }

    @GET
    @Operation(operationId = "getPresence", summary = "How one has chosen to be seen")
    public Uni<Presence> get() {
        return presence.getPresence(GetPresenceRequest.getDefaultInstance());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "choosePresence",
            summary = "How one wants to be seen, on all devices, for good or for a time")
    public Uni<Presence> choose(ChoosePresenceRequest request) {
        return presence.choosePresence(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListModerationRequest;
import io.veza.proto.chat.v1.ListModerationResponse;
import io.veza.proto.chat.v1.ModerateRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.ModerationService;
import io.veza.proto.chat.v1.ReverseModerationRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation", description = "Order in a room, and who kept it.")
class ModerationResource {

    private final ModerationService moderation;

    ModerationResource(@GrpcClient("chat") ModerationService moderation) {
        this.moderation = moderation;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "moderate",
            summary = "Kick, ban, time out or mute somebody, or lift it")
    public Uni<ModerationAction> moderate(ModerateRequest request) {
        return moderation.moderate(request);
    }

    @GET
    @Operation(operationId = "listModeration", summary = "What moderators did, newest first")
    public Uni<ListModerationResponse> list(ListModerationRequest request) {
        return moderation.listModeration(request);
    }

    @POST
    @Path("/{action}/reverse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reverseModeration", summary = "Take back a ban, a time-out or a mute")
    public Uni<ModerationAction> reverse(ReverseModerationRequest request) {
        return moderation.reverseModeration(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DeleteMessagesRequest;
import io.veza.proto.chat.v1.DeleteMessagesResponse;
import io.veza.proto.chat.v1.ModerationService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}/deletions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
class DeletionResource {

    private final ModerationService moderation;

    DeletionResource(@GrpcClient("chat") ModerationService moderation) {
        this.moderation = moderation;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deleteMessages",
            summary = "Delete many messages, or somebody's last ones, as one event")
    public Uni<DeleteMessagesResponse> delete(DeleteMessagesRequest request) {
        return moderation.deleteMessages(request);
    }
}

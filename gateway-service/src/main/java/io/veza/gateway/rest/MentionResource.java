package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ListMentionsRequest;
import io.veza.proto.chat.v1.ListMentionsResponse;
import io.veza.proto.chat.v1.MentionService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading")
class MentionResource {

    private final MentionService mentions;

    MentionResource(@GrpcClient("chat") MentionService mentions) {
        this.mentions = mentions;
    }

    @GET
    @Operation(operationId = "listMentions", summary = "What one is called in, newest first")
    public Uni<ListMentionsResponse> list(ListMentionsRequest request) {
        return mentions.listMentions(request);
    }
}

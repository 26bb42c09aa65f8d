package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.DeleteDraftRequest;
import io.veza.proto.chat.v1.Draft;
import io.veza.proto.chat.v1.DraftService;
import io.veza.proto.chat.v1.GetDraftRequest;
import io.veza.proto.chat.v1.ListDraftsRequest;
import io.veza.proto.chat.v1.ListDraftsResponse;
import io.veza.proto.chat.v1.PutDraftRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "drafts",
        description = "What people have begun to write, the same on all their devices.")
class DraftResource {

    private final DraftService drafts;

    DraftResource(@GrpcClient("chat") DraftService drafts) {
        this.drafts = drafts;
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "All of one's own, newest first")
    public Uni<ListDraftsResponse> list() {
        return drafts.listDrafts(ListDraftsRequest.getDefaultInstance());
    }

    @GET
    @Path("/{room}")
    @Operation(operationId = "getDraft", summary = "One's draft in a room, or in a thread of it")
    public Uni<Draft> get(GetDraftRequest request) {
        return drafts.getDraft(request);
    }

    @PUT
    @Path("/{room}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDraft", summary = "Keep what one has begun to write")
    public Uni<Draft> put(PutDraftRequest request) {
        return drafts.putDraft(request);
    }

    @DELETE
    @Path("/{room}")
    @Operation(operationId = "deleteDraft", summary = "Drop a draft; again changes nothing")
    public Uni<Void> delete(DeleteDraftRequest request) {
        return drafts.deleteDraft(request).replaceWithVoid();
    }
}

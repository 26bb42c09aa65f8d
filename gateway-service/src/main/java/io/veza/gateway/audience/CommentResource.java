package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.AddCommentRequest;
import io.veza.proto.stream.v1.Comment;
import io.veza.proto.stream.v1.CommentService;
import io.veza.proto.stream.v1.DeleteCommentRequest;
import io.veza.proto.stream.v1.ListCommentsRequest;
import io.veza.proto.stream.v1.ListCommentsResponse;
import io.veza.proto.stream.v1.UpdateCommentRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/tracks/{track}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class CommentResource {

    private final CommentService comments;
    private final PublicTracks known;

    CommentResource(@GrpcClient("stream") CommentService comments, PublicTracks known) {
        this.comments = comments;
        this.known = known;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listComments",
            summary = "What people say of a track: newest first, or as it comes while it plays")
    public Uni<ListCommentsResponse> list(ListCommentsRequest request) {
        return comments.listComments(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addComment",
            summary = "Say something at a moment of a track, or answer what was said")
    public Uni<Comment> add(AddCommentRequest request) {
        return comments.addComment(request).call(() -> known.forget(request.getTrack()));
    }

    @PATCH
    @Path("/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateComment", summary = "Say it in other words")
    public Uni<Comment> update(UpdateCommentRequest request) {
        return comments.updateComment(request);
    }

    @DELETE
    @Path("/{comment}")
    @Operation(
            operationId = "deleteComment",
            summary = "Take away a comment of one's own, or one on one's own track")
    public Uni<Void> delete(DeleteCommentRequest request) {
        return comments.deleteComment(request).chain(() -> known.forget(request.getTrack()));
    }
}

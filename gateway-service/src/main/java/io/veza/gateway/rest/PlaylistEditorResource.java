package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.AddEditorRequest;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEditorService;
import io.veza.proto.stream.v1.RemoveEditorRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/playlists/{playlist}/editors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "playlists")
class PlaylistEditorResource {

    private final PlaylistEditorService editors;

    PlaylistEditorResource(@GrpcClient("stream") PlaylistEditorService editors) {
        this.editors = editors;
    }

    @PUT
    @Path("/{handle}")
    @Operation(
            operationId = "addPlaylistEditor",
            summary = "Let somebody edit a playlist, as long as it is collaborative")
    public Uni<Playlist> add(AddEditorRequest request) {
        return editors.addEditor(request);
    }

    @DELETE
    @Path("/{user}")
    @Operation(
            operationId = "removePlaylistEditor",
            summary = "Have somebody, or oneself, edit a playlist no more")
    public Uni<Void> remove(RemoveEditorRequest request) {
        return editors.removeEditor(request).replaceWithVoid();
    }
}

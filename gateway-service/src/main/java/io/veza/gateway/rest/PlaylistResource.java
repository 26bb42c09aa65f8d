package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CreatePlaylistRequest;
import io.veza.proto.stream.v1.DeletePlaylistRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.ListPlaylistsRequest;
import io.veza.proto.stream.v1.ListPlaylistsResponse;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistService;
import io.veza.proto.stream.v1.UpdatePlaylistRequest;
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

@Path("/api/v2/playlists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "playlists", description = "Tracks in an order that people have chosen.")
class PlaylistResource {

    private final PlaylistService playlists;

    PlaylistResource(@GrpcClient("stream") PlaylistService playlists) {
        this.playlists = playlists;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createPlaylist", summary = "Make an empty playlist")
    public Uni<Playlist> create(CreatePlaylistRequest request) {
        return playlists.createPlaylist(request);
    }

    @GET
    @Operation(
            operationId = "listPlaylists",
            summary = "One's own and those one edits, or somebody's public ones; newest first")
    public Uni<ListPlaylistsResponse> list(ListPlaylistsRequest request) {
        return playlists.listPlaylists(request);
    }

    @GET
    @Path("/{playlist}")
    @Operation(operationId = "getPlaylist", summary = "One playlist, without what stands in it")
    public Uni<Playlist> get(GetPlaylistRequest request) {
        return playlists.getPlaylist(request);
    }

    @PATCH
    @Path("/{playlist}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updatePlaylist", summary = "Change the fields that are present")
    public Uni<Playlist> update(UpdatePlaylistRequest request) {
        return playlists.updatePlaylist(request);
    }

    @DELETE
    @Path("/{playlist}")
    @Operation(operationId = "deletePlaylist", summary = "Remove a playlist; the tracks stay")
    public Uni<Void> delete(DeletePlaylistRequest request) {
        return playlists.deletePlaylist(request).replaceWithVoid();
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.AddEntryRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.MoveEntryRequest;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.PlaylistEntryService;
import io.veza.proto.stream.v1.RemoveEntryRequest;
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

@Path("/api/v2/playlists/{playlist}/tracks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "playlists")
class PlaylistEntryResource {

    private final PlaylistEntryService entries;

    PlaylistEntryResource(@GrpcClient("stream") PlaylistEntryService entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listPlaylistEntries",
            summary = "What stands in a playlist, in its order")
    public Uni<ListEntriesResponse> list(ListEntriesRequest request) {
        return entries.listEntries(request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "addPlaylistEntry", summary = "Put a track into a playlist")
    public Uni<PlaylistEntry> add(AddEntryRequest request) {
        return entries.addEntry(request);
    }

    @PATCH
    @Path("/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "movePlaylistEntry", summary = "Put an entry elsewhere")
    public Uni<PlaylistEntry> move(MoveEntryRequest request) {
        return entries.moveEntry(request);
    }

    @DELETE
    @Path("/{entry}")
    @Operation(operationId = "removePlaylistEntry", summary = "Take an entry out of a playlist")
    public Uni<Void> remove(RemoveEntryRequest request) {
        return entries.removeEntry(request).replaceWithVoid();
    }
}

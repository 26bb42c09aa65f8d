package io.veza.gateway.album;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumService;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumRequest;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.ListAlbumsResponse;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.UpdateAlbumRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/albums")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "albums",
        description = "What artists publish of their tracks as one thing: albums, EPs, singles.")
class AlbumResource {

    private final AlbumService albums;
    private final KnownTracks known;

    AlbumResource(@GrpcClient("stream") AlbumService albums, KnownTracks known) {
        this.albums = albums;
        this.known = known;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createAlbum", summary = "Make an album without tracks")
    public Uni<Album> create(CreateAlbumRequest request) {
        return albums.createAlbum(request);
    }

    @GET
    @Operation(
            operationId = "listAlbums",
            summary = "Public albums with something to hear, or all of one's own")
    public Uni<ListAlbumsResponse> list(ListAlbumsRequest request) {
        return albums.listAlbums(request);
    }

    @GET
    @Path("/{album}")
    @Operation(operationId = "getAlbum", summary = "One album with its tracks")
    public Uni<Album> get(GetAlbumRequest request) {
        return albums.getAlbum(request);
    }

    @PATCH
    @Path("/{album}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateAlbum", summary = "Change the fields that are present")
    public Uni<Album> update(UpdateAlbumRequest request) {
        return albums.updateAlbum(request).call(known::forget);
    }

    @DELETE
    @Path("/{album}")
    @Operation(operationId = "deleteAlbum", summary = "Remove an album; the tracks stay")
    public Uni<Void> delete(DeleteAlbumRequest request) {
        return albums.deleteAlbum(request).replaceWithVoid();
    }

    @PUT
    @Path("/{album}/tracks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setAlbumTracks",
            summary = "Say which of one's tracks are on an album, and in which order")
    public Uni<Album> setTracks(SetAlbumTracksRequest request) {
        return albums.setAlbumTracks(request).call(known::forget);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ExportPlaylistRequest;
import io.veza.proto.stream.v1.ImportPlaylistRequest;
import io.veza.proto.stream.v1.PlaylistFile;
import io.veza.proto.stream.v1.PlaylistFileService;
import io.veza.proto.stream.v1.PlaylistImport;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/playlists")
@Tag(name = "playlists")
class PlaylistFileResource {

    private static final String M3U = "audio/x-mpegurl";
    private static final String XSPF = "application/xspf+xml";
    private static final String JSPF = "application/jspf+json";

    private final PlaylistFileService files;

    PlaylistFileResource(@GrpcClient("stream") PlaylistFileService files) {
        this.files = files;
    }

    @GET
    @Path("/{playlist}/export/{format}")
    @Produces({M3U, XSPF, JSPF})
    @ResponseStatus(200)
    @Operation(
            operationId = "exportPlaylist",
            summary = "What one may hear of a playlist, as a file for other programs")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = M3U, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XSPF, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSPF, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> export(ExportPlaylistRequest request) {
        return files.exportPlaylist(request).map(PlaylistFileResource::file);
    }

    private static Response file(PlaylistFile file) {
        return Response.ok(file.getText())
                .type(file.getType() + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.getName() + "\"")
                .build();
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "importPlaylist",
            summary = "Make a playlist of a file, with those tracks of it that are here")
    public Uni<PlaylistImport> create(ImportPlaylistRequest request) {
        return files.importPlaylist(request);
    }
}

package io.veza.gateway.release;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.DownloadService;
import io.veza.proto.stream.v1.GetDownloadRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/tracks/{track}/download")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class DownloadResource {

    private final DownloadService downloads;

    DownloadResource(@GrpcClient("stream") DownloadService downloads) {
        this.downloads = downloads;
    }

    @GET
    @Operation(
            operationId = "downloadTrack",
            summary = "Save a track as its artist permits it; leads to the file")
    @APIResponse(
            responseCode = "303",
            description = "Where the file is, for some minutes",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Below `/media`.",
                            schema = @Schema(type = SchemaType.STRING)))
    @ResponseStatus(303)
    public Uni<Response> get(GetDownloadRequest request) {
        return downloads
                .getDownload(request)
                .map(download ->
                        Response.status(Response.Status.SEE_OTHER)
                                .header(HttpHeaders.LOCATION, download.getUrl())
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build());
    }

    /** For programs that do not follow with what proves who they are. */
    @GET
    @Path("/address")
    @Operation(
            operationId = "getDownload",
            summary = "Where a track can be saved from, and what the file is called")
    public Uni<Download> address(GetDownloadRequest request) {
        return downloads.getDownload(request);
    }
}

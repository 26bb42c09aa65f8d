package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ConvertLyricsRequest;
import io.veza.proto.stream.v1.ConvertLyricsResponse;
import io.veza.proto.stream.v1.LyricsService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/lyrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class LyricsConversionResource {

    private final LyricsService lyrics;

    LyricsConversionResource(@GrpcClient("stream") LyricsService lyrics) {
        this.lyrics = lyrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "convertLyrics",
            summary = "Read lyrics and write them in another format; nothing is kept")
    public Uni<ConvertLyricsResponse> convert(ConvertLyricsRequest request) {
        return lyrics.convertLyrics(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.cache.PublicTracks;
import io.veza.proto.stream.v1.DeleteLyricsRequest;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsService;
import io.veza.proto.stream.v1.PutLyricsRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/lyrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class LyricsResource {

    private final LyricsService lyrics;
    private final PublicTracks known;

    LyricsResource(@GrpcClient("stream") LyricsService lyrics, PublicTracks known) {
        this.lyrics = lyrics;
        this.known = known;
    }

    @GET
    @Operation(
            operationId = "getLyrics",
            summary = "The words of a track in time with it, as they were put or in another format")
    public Uni<Lyrics> get(GetLyricsRequest request) {
        return lyrics.getLyrics(request);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putLyrics",
            summary = "Give one's own track lyrics, instead of those it has")
    public Uni<Lyrics> put(PutLyricsRequest request) {
        return lyrics.putLyrics(request).call(() -> known.forget(request.getTrack()));
    }

    @DELETE
    @Operation(operationId = "deleteLyrics", summary = "Take the lyrics of a track away")
    public Uni<Void> delete(DeleteLyricsRequest request) {
        return lyrics.deleteLyrics(request).chain(() -> known.forget(request.getTrack()));
    }
}

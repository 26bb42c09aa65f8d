package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.FeedService;
import io.veza.proto.stream.v1.GetChaptersRequest;
import io.veza.proto.stream.v1.GetFeedRequest;
import io.veza.proto.stream.v1.GetTranscriptRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

/** What podcast apps read, whatever they say they accept. */
@Path("/feeds")
@Produces(MediaType.WILDCARD)
@Tag(name = "podcasts")
class FeedResource {

    private static final String ID = ": [1-9]\\d{0,17}}";
    private static final String EPISODE = "/{show" + ID + "/{track" + ID;

    private final FeedService feeds;

    FeedResource(@GrpcClient("stream") FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @PermitAll
    @Path("/{show" + ID + ".rss")
    @ResponseStatus(200)
    @Operation(
            operationId = "getFeed",
            summary = "A podcast for podcast apps: RSS 2.0 with iTunes and Podcasting 2.0 tags")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = "application/rss+xml",
                            schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> feed(GetFeedRequest request, @Context HttpHeaders headers) {
        return feeds.getFeed(request).map(file -> FeedAnswer.of(file, headers));
    }

    @GET
    @PermitAll
    @Path(EPISODE + "/chapters.json")
    @ResponseStatus(200)
    @Operation(operationId = "getChapters", summary = "The chapters of an episode that is out")
    @APIResponse(
            responseCode = "200",
            description = "JSON chapters 1.2.0",
            content =
                    @Content(
                            mediaType = "application/json+chapters",
                            schema = @Schema(type = SchemaType.OBJECT)))
    public Uni<Response> chapters(GetChaptersRequest request, @Context HttpHeaders headers) {
        return feeds.getChapters(request).map(file -> FeedAnswer.of(file, headers));
    }

    @GET
    @PermitAll
    @Path(EPISODE + "/transcript.vtt")
    @ResponseStatus(200)
    @Operation(operationId = "getTranscript", summary = "What is said in an episode, as WebVTT")
    @APIResponse(
            responseCode = "200",
            description = "The transcript",
            content = @Content(mediaType = "text/vtt", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> transcript(GetTranscriptRequest request, @Context HttpHeaders headers) {
        return feeds.getTranscript(request).map(file -> FeedAnswer.of(file, headers));
    }

    @GET
    @PermitAll
    @Path(EPISODE + "/transcript.srt")
    @ResponseStatus(200)
    @Operation(operationId = "getSubRipTranscript", summary = "The same as SubRip")
    @APIResponse(
            responseCode = "200",
            description = "The transcript",
            content =
                    @Content(
                            mediaType = "application/x-subrip",
                            schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> subRip(GetTranscriptRequest request, @Context HttpHeaders headers) {
        GetTranscriptRequest srt =
                request.toBuilder().setFormat(GetTranscriptRequest.Format.SRT).build();
        return feeds.getTranscript(srt).map(file -> FeedAnswer.of(file, headers));
    }
}

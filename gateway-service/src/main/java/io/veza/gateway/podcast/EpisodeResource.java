package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.DeleteEpisodeRequest;
import io.veza.proto.stream.v1.Episode;
import io.veza.proto.stream.v1.EpisodeService;
import io.veza.proto.stream.v1.ListEpisodesRequest;
import io.veza.proto.stream.v1.ListEpisodesResponse;
import io.veza.proto.stream.v1.PutEpisodeRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/shows/{show}/episodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "podcasts")
class EpisodeResource {

    private final EpisodeService episodes;

    EpisodeResource(@GrpcClient("stream") EpisodeService episodes) {
        this.episodes = episodes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEpisodes",
            summary = "What is in a podcast, latest first; to its owner also what is not out")
    public Uni<ListEpisodesResponse> list(ListEpisodesRequest request) {
        return episodes.listEpisodes(request);
    }

    @PUT
    @Path("/{track}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putEpisode",
            summary = "Make one's track an episode, or say something else of one")
    public Uni<Episode> put(PutEpisodeRequest request) {
        return episodes.putEpisode(request);
    }

    @DELETE
    @Path("/{track}")
    @Operation(
            operationId = "deleteEpisode",
            summary = "Take an episode out of a podcast; the track stays")
    public Uni<Void> delete(DeleteEpisodeRequest request) {
        return episodes.deleteEpisode(request).replaceWithVoid();
    }
}

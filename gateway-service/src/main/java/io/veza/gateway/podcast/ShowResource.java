package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CreateShowRequest;
import io.veza.proto.stream.v1.DeleteShowRequest;
import io.veza.proto.stream.v1.GetShowRequest;
import io.veza.proto.stream.v1.ListShowsRequest;
import io.veza.proto.stream.v1.ListShowsResponse;
import io.veza.proto.stream.v1.PodcastService;
import io.veza.proto.stream.v1.Show;
import io.veza.proto.stream.v1.UpdateShowRequest;
import jakarta.annotation.security.PermitAll;
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

@Path("/api/v2/shows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "podcasts", description = "Shows and their episodes, with feeds for podcast apps.")
class ShowResource {

    private final PodcastService podcasts;

    ShowResource(@GrpcClient("stream") PodcastService podcasts) {
        this.podcasts = podcasts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "createShow", summary = "Begin a podcast")
    public Uni<Show> create(CreateShowRequest request) {
        return podcasts.createShow(request);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listShows",
            summary = "Public podcasts with something to hear, or all of one's own")
    public Uni<ListShowsResponse> list(ListShowsRequest request) {
        return podcasts.listShows(request);
    }

    @GET
    @PermitAll
    @Path("/{show}")
    @Operation(operationId = "getShow", summary = "One podcast, and where its feed is")
    public Uni<Show> get(GetShowRequest request) {
        return podcasts.getShow(request);
    }

    @PATCH
    @Path("/{show}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateShow", summary = "Change the fields that are present")
    public Uni<Show> update(UpdateShowRequest request) {
        return podcasts.updateShow(request);
    }

    @DELETE
    @Path("/{show}")
    @Operation(operationId = "deleteShow", summary = "Remove a podcast; the tracks stay")
    public Uni<Void> delete(DeleteShowRequest request) {
        return podcasts.deleteShow(request).replaceWithVoid();
    }
}

package io.veza.gateway.release;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.LinkService;
import io.veza.proto.stream.v1.ListLinksRequest;
import io.veza.proto.stream.v1.ListLinksResponse;
import io.veza.proto.stream.v1.RevokeLinkRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/tracks/{track}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class LinkResource {

    private final LinkService links;

    LinkResource(@GrpcClient("stream") LinkService links) {
        this.links = links;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "createLink",
            summary = "Make a secret link to one's own track; its key is told this once")
    public Uni<CreateLinkResponse> create(CreateLinkRequest request) {
        return links.createLink(request);
    }

    @GET
    @Operation(
            operationId = "listLinks",
            summary = "The secret links to one's own track, and how often each was used")
    public Uni<ListLinksResponse> list(ListLinksRequest request) {
        return links.listLinks(request);
    }

    @DELETE
    @Path("/{link}")
    @Operation(
            operationId = "revokeLink",
            summary = "Have a link open nothing any more; what it gave out is dead in 5 seconds")
    public Uni<Void> revoke(RevokeLinkRequest request) {
        return links.revokeLink(request).replaceWithVoid();
    }
}

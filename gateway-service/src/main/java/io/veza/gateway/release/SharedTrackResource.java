package io.veza.gateway.release;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.LinkService;
import io.veza.proto.stream.v1.OpenLinkRequest;
import io.veza.proto.stream.v1.Track;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v2/tracks/{track}/shared")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks")
class SharedTrackResource {

    private static final String KEY = "Veza-Link-Key";

    private final LinkService links;

    SharedTrackResource(@GrpcClient("stream") LinkService links) {
        this.links = links;
    }

    /** The key may come in a header, where fewer write it down than in an address. */
    @GET
    @PermitAll
    @Operation(
            operationId = "openLink",
            summary = "A track for whoever has a secret link to it; counts as one use")
    public Uni<Track> open(OpenLinkRequest request, @HeaderParam(KEY) @Nullable String key) {
        return links.openLink(
                key == null || !request.getKey().isEmpty()
                        ? request
                        : request.toBuilder().setKey(key).build());
    }
}

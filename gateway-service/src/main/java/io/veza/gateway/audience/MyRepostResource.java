package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ListRepostsRequest;
import io.veza.proto.stream.v1.ListRepostsResponse;
import io.veza.proto.stream.v1.RepostService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/reposts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class MyRepostResource {

    private final RepostService reposts;

    MyRepostResource(@GrpcClient("stream") RepostService reposts) {
        this.reposts = reposts;
    }

    @GET
    @Operation(
            operationId = "listReposts",
            summary = "The tracks that one, or somebody, has passed on; newest first")
    public Uni<ListRepostsResponse> list(ListRepostsRequest request) {
        return reposts.listReposts(request);
    }
}

package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.ListRepostersRequest;
import io.veza.proto.stream.v1.ListRepostersResponse;
import io.veza.proto.stream.v1.RepostService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/reposts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ReposterResource {

    private final RepostService reposts;

    ReposterResource(@GrpcClient("stream") RepostService reposts) {
        this.reposts = reposts;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listReposters", summary = "Who has passed a track on, newest first")
    public Uni<ListRepostersResponse> reposters(ListRepostersRequest request) {
        return reposts.listReposters(request);
    }
}

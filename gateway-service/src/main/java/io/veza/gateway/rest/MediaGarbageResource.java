package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CollectMediaGarbageRequest;
import io.veza.proto.stream.v1.GetMediaGarbageRequest;
import io.veza.proto.stream.v1.MediaGarbage;
import io.veza.proto.stream.v1.MediaGarbageService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/media/garbage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class MediaGarbageResource {

    private final MediaGarbageService garbage;

    MediaGarbageResource(@GrpcClient("stream") MediaGarbageService garbage) {
        this.garbage = garbage;
    }

    @GET
    @Operation(
            operationId = "getMediaGarbage",
            summary = "What stored media was last removed that nothing refers to")
    public Uni<MediaGarbage> get() {
        return garbage.getMediaGarbage(GetMediaGarbageRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "collectMediaGarbage",
            summary = "Remove, or count, stored media that nothing refers to")
    public Uni<MediaGarbage> collect(CollectMediaGarbageRequest request) {
        return garbage.collectMediaGarbage(request);
    }
}

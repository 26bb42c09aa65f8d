package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CheckMediaIntegrityRequest;
import io.veza.proto.stream.v1.GetMediaIntegrityRequest;
import io.veza.proto.stream.v1.MediaIntegrity;
import io.veza.proto.stream.v1.MediaIntegrityService;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/media/integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class MediaIntegrityResource {

    private final MediaIntegrityService integrity;

    MediaIntegrityResource(@GrpcClient("stream") MediaIntegrityService integrity) {
        this.integrity = integrity;
    }

    @GET
    @Operation(
            operationId = "getMediaIntegrity",
            summary = "What of the stored media is missing or damaged")
    public Uni<MediaIntegrity> get() {
        return integrity.getMediaIntegrity(GetMediaIntegrityRequest.getDefaultInstance());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "checkMediaIntegrity", summary = "Look at all stored media now")
    public Uni<MediaIntegrity> check(CheckMediaIntegrityRequest request) {
        return integrity.checkMediaIntegrity(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CancelEncodingRequest;
import io.veza.proto.stream.v1.Encoding;
import io.veza.proto.stream.v1.EncodingService;
import io.veza.proto.stream.v1.GetEncodingRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/tracks/{track}/encoding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracks", description = "Music: uploading, finding, playing.")
class EncodingResource {

    private final EncodingService encodings;

    EncodingResource(@GrpcClient("stream") EncodingService encodings) {
        this.encodings = encodings;
    }

    @GET
    @Operation(
            operationId = "getEncoding",
            summary = "How far the encoding of one's own track has come, and what is made already")
    public Uni<Encoding> get(GetEncodingRequest request) {
        return encodings.getEncoding(request);
    }

    @DELETE
    @Operation(
            operationId = "cancelEncoding",
            summary = "Stop encoding for good; the track has failed then, with the code CANCELLED")
    public Uni<Encoding> cancel(CancelEncodingRequest request) {
        return encodings.cancelEncoding(request);
    }
}

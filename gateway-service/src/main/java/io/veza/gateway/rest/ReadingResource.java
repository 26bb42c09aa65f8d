package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetReadingPreferencesRequest;
import io.veza.proto.chat.v1.ReadingPreferences;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.SetReadingPreferencesRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/reading")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class ReadingResource {

    private final ReadingService reading;

    ReadingResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getReadingPreferences",
            summary = "What one lets others know of one's reading")
    public Uni<ReadingPreferences> preferences() {
        return reading.getReadingPreferences(GetReadingPreferencesRequest.getDefaultInstance());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setReadingPreferences",
            summary = "Let others know how far one reads, or not: who does not give does not get")
    public Uni<ReadingPreferences> prefer(SetReadingPreferencesRequest request) {
        return reading.setReadingPreferences(request);
    }
}

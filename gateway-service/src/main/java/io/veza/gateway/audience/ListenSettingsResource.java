package io.veza.gateway.audience;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetListenSettingsRequest;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.ListenSettings;
import io.veza.proto.stream.v1.UpdateListenSettingsRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/listen-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audience")
class ListenSettingsResource {

    private final ListenService listens;

    ListenSettingsResource(@GrpcClient("stream") ListenService listens) {
        this.listens = listens;
    }

    @GET
    @Operation(
            operationId = "getListenSettings",
            summary = "Whether a history is kept, and how long it is")
    public Uni<ListenSettings> get(GetListenSettingsRequest request) {
        return listens.getListenSettings(request);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "updateListenSettings",
            summary = "Keep a history from now on, or none",
            description = "What there was before stays until it is deleted.")
    public Uni<ListenSettings> update(UpdateListenSettingsRequest request) {
        return listens.updateListenSettings(request);
    }
}

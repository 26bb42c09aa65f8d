package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.GetStorageRequest;
import io.veza.proto.stream.v1.Storage;
import io.veza.proto.stream.v1.StorageService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/users/me/storage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uploads")
class StorageResource {

    private final StorageService storage;

    StorageResource(@GrpcClient("stream") StorageService storage) {
        this.storage = storage;
    }

    @GET
    @Operation(operationId = "getStorage", summary = "How much of one's room for originals is used")
    public Uni<Storage> get(GetStorageRequest request) {
        return storage.getStorage(request);
    }
}

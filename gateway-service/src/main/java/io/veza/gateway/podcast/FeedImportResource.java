package io.veza.gateway.podcast;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.FeedImport;
import io.veza.proto.stream.v1.FeedImportService;
import io.veza.proto.stream.v1.GetFeedImportRequest;
import io.veza.proto.stream.v1.ImportFeedRequest;
import io.veza.proto.stream.v1.RetryFeedImportRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/show-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "podcasts")
class FeedImportResource {

    private final FeedImportService imports;

    FeedImportResource(@GrpcClient("stream") FeedImportService imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "importFeed",
            summary = "Take over a podcast from its feed; of one that is here, what is new")
    public Uni<FeedImport> create(ImportFeedRequest request) {
        return imports.importFeed(request);
    }

    @GET
    @Path("/{show}")
    @Operation(operationId = "getFeedImport", summary = "How far it has come")
    public Uni<FeedImport> get(GetFeedImportRequest request) {
        return imports.getFeedImport(request);
    }

    @PUT
    @Path("/{show}/retry")
    @Operation(operationId = "retryFeedImport", summary = "Try again what could not be had")
    public Uni<FeedImport> retry(RetryFeedImportRequest request) {
        return imports.retryFeedImport(request);
    }
}

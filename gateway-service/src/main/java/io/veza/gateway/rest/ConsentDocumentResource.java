package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.ConsentService;
import io.veza.proto.user.v1.ListConsentDocumentsRequest;
import io.veza.proto.user.v1.ListConsentDocumentsResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever thinks of joining. */
@Path("/api/v2/consent-documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class ConsentDocumentResource {

    private final ConsentService consents;

    ConsentDocumentResource(@GrpcClient("user") ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listConsentDocuments",
            summary = "What the house asks to agree to, in the versions of today")
    public Uni<ListConsentDocumentsResponse> documents(ListConsentDocumentsRequest request) {
        return consents.listConsentDocuments(request);
    }
}

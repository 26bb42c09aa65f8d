package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.CheckCertificateRequest;
import io.veza.proto.user.v1.ErasureCertificate;
import io.veza.proto.user.v1.ErasureService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
class CertificateResource {

    private final ErasureService erasures;

    CertificateResource(@GrpcClient("user") ErasureService erasures) {
        this.erasures = erasures;
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "checkCertificate",
            summary = "Whether a certificate of an erasure is genuine, and what it says")
    public Uni<ErasureCertificate> check(CheckCertificateRequest request) {
        return erasures.checkCertificate(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.AlertService;
import io.veza.proto.user.v1.AnswerAlertRequest;
import io.veza.proto.user.v1.AnswerAlertResponse;
import io.veza.proto.user.v1.DisownSignInRequest;
import io.veza.proto.user.v1.DisownSignInResponse;
import io.veza.proto.user.v1.ListAlertsRequest;
import io.veza.proto.user.v1.ListAlertsResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/sign-in-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
class AlertResource {

    private final AlertService alerts;

    AlertResource(@GrpcClient("user") AlertService alerts) {
        this.alerts = alerts;
    }

    @GET
    @Operation(operationId = "listAlerts", summary = "One's sign-ins that were unlike those before")
    public Uni<ListAlertsResponse> list(ListAlertsRequest request) {
        return alerts.listAlerts(request);
    }

    @POST
    @Path("/{session}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerAlert",
            summary = "Say whose unusual sign-in it was; what was not one's own is ended")
    public Uni<AnswerAlertResponse> answer(AnswerAlertRequest request) {
        return alerts.answerAlert(request);
    }

    @POST
    @Path("/disown")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "disownSignIn",
            summary = "Follow the link that says an unusual sign-in was somebody else's")
    public Uni<DisownSignInResponse> disown(DisownSignInRequest request) {
        return alerts.disownSignIn(request);
    }
}

package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.MessageRules;
import io.veza.proto.common.v1.ListParkedRequest;
import io.veza.proto.common.v1.ListParkedResponse;
import io.veza.proto.common.v1.ParkedEventService;
import io.veza.proto.common.v1.RetryParkedRequest;
import io.veza.proto.common.v1.RetryParkedResponse;
import io.veza.proto.edge.v1.ListParkedEventsRequest;
import io.veza.proto.edge.v1.RetryEventRequest;
import io.veza.proto.user.v1.OperationNoted;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/admin/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "admin")
class ParkedEventResource {

    private final Map<String, ParkedEventService> services;
    private final OperationLog operations;
    private final MessageRules rules;

    ParkedEventResource(
            @GrpcClient("user") ParkedEventService user,
            @GrpcClient("chat") ParkedEventService chat,
            @GrpcClient("stream") ParkedEventService stream,
            OperationLog operations,
            MessageRules rules) {
        this.services = Map.of("user", user, "chat", chat, "stream", stream);
        this.operations = operations;
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events a service's handlers gave up on, newest first")
    public Uni<ListParkedResponse> list(ListParkedEventsRequest request) {
        rules.check(request);
        return of(request.getService())
                .listParked(
                        ListParkedRequest.newBuilder()
                                .setLimit(request.getLimit())
                                .setCursor(request.getCursor())
                                .build());
    }

    @POST
    @Path("/retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "retryParkedEvent",
            summary = "Give a parked event to its handler once more")
    public Uni<RetryParkedResponse> retry(RetryEventRequest request) {
        rules.check(request);
        RetryParkedRequest retry =
                RetryParkedRequest.newBuilder()
                        .setHandler(request.getHandler())
                        .setEvent(request.getEvent())
                        .build();
        String what = request.getHandler() + " " + request.getEvent();
        return operations
                .note(OperationNoted.Kind.PARKED_RETRY, request.getService(), what)
                .chain(() -> of(request.getService()).retryParked(retry));
    }

    private ParkedEventService of(String service) {
        return Objects.requireNonNull(services.get(service));
    }
}

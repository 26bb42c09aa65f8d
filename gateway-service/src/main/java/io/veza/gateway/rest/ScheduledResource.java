package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.CancelScheduledRequest;
import io.veza.proto.chat.v1.ListScheduledRequest;
import io.veza.proto.chat.v1.ListScheduledResponse;
import io.veza.proto.chat.v1.ScheduleMessageRequest;
import io.veza.proto.chat.v1.ScheduledMessage;
import io.veza.proto.chat.v1.ScheduledService;
import io.veza.proto.chat.v1.SendScheduledRequest;
import io.veza.proto.chat.v1.SendScheduledResponse;
import io.veza.proto.chat.v1.UpdateScheduledRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v2/rooms/{room}/scheduled")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scheduled", description = "Messages that are sent later.")
class ScheduledResource {

    private final ScheduledService scheduled;

    ScheduledResource(@GrpcClient("chat") ScheduledService scheduled) {
        this.scheduled = scheduled;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(operationId = "scheduleMessage", summary = "Say something later, once")
    public Uni<ScheduledMessage> schedule(ScheduleMessageRequest request) {
        return scheduled.scheduleMessage(request);
    }

    @GET
    @Operation(
            operationId = "listScheduledInRoom",
            summary = "One's own in this room that wait or failed, the next one first")
    public Uni<ListScheduledResponse> list(ListScheduledRequest request) {
        return scheduled.listScheduled(request);
    }

    @PATCH
    @Path("/{scheduled}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "updateScheduled", summary = "Change its words or its time")
    public Uni<ScheduledMessage> update(UpdateScheduledRequest request) {
        return scheduled.updateScheduled(request);
    }

    @DELETE
    @Path("/{scheduled}")
    @Operation(operationId = "cancelScheduled", summary = "Do not send it")
    public Uni<Void> cancel(CancelScheduledRequest request) {
        return scheduled.cancelScheduled(request).replaceWithVoid();
    }

    @POST
    @Path("/{scheduled}/send")
    @Operation(operationId = "sendScheduled", summary = "Send it now")
    public Uni<SendScheduledResponse> send(SendScheduledRequest request) {
        return scheduled.sendScheduled(request);
    }
}

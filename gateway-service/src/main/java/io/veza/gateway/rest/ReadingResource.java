package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.GetReadingPreferencesRequest;
import io.veza.proto.chat.v1.ListReadersRequest;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.chat.v1.ListReceiptsRequest;
import io.veza.proto.chat.v1.ListReceiptsResponse;
import io.veza.proto.chat.v1.MarkAllReadRequest;
import io.veza.proto.chat.v1.MarkAllReadResponse;
import io.veza.proto.chat.v1.MarkUnreadRequest;
import io.veza.proto.chat.v1.Notifications;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.ReadingPreferences;
import io.veza.proto.chat.v1.ReadingService;
import io.veza.proto.chat.v1.SetNotificationsRequest;
import io.veza.proto.chat.v1.SetReadingPreferencesRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reading", description = "How far one has read, and who may know.")
class ReadingResource {

    private final ReadingService reading;

    ReadingResource(@GrpcClient("chat") ReadingService reading) {
        this.reading = reading;
    }

    @PUT
    @Path("/read")
    @Operation(operationId = "markAllRead", summary = "Leave nothing unread in any room")
    public Uni<MarkAllReadResponse> allRead() {
        return reading.markAllRead(MarkAllReadRequest.getDefaultInstance());
    }

    @PUT
    @Path("/rooms/{room}/unread")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markUnread",
            summary = "Take one's read position back: this message and all after it are unread")
    public Uni<ReadState> unread(MarkUnreadRequest request) {
        return reading.markUnread(request);
    }

    @PUT
    @Path("/rooms/{room}/notifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setNotifications",
            summary = "What one wants to be told of a room, for good or for a time")
    public Uni<Notifications> notifications(SetNotificationsRequest request) {
        return reading.setNotifications(request);
    }

    @GET
    @Path("/reading")
    @Operation(
            operationId = "getReadingPreferences",
            summary = "What one lets others know of one's reading")
    public Uni<ReadingPreferences> preferences() {
        return reading.getReadingPreferences(GetReadingPreferencesRequest.getDefaultInstance());
    }

    @PUT
    @Path("/reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setReadingPreferences",
            summary = "Let others know how far one reads, or not: who does not give does not get")
    public Uni<ReadingPreferences> prefer(SetReadingPreferencesRequest request) {
        return reading.setReadingPreferences(request);
    }

    @GET
    @Path("/rooms/{room}/messages/{message}/readers")
    @Operation(operationId = "listReaders", summary = "Who has read a message")
    public Uni<ListReadersResponse> readers(ListReadersRequest request) {
        return reading.listReaders(request);
    }

    @GET
    @Path("/rooms/{room}/receipts")
    @Operation(operationId = "listReceipts", summary = "How far the people of a room have read")
    public Uni<ListReceiptsResponse> receipts(ListReceiptsRequest request) {
        return reading.listReceipts(request);
    }
}

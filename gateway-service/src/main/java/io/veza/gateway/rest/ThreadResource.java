package io.veza.gateway.rest;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.FollowThreadRequest;
import io.veza.proto.chat.v1.ListThreadRequest;
import io.veza.proto.chat.v1.ListThreadResponse;
import io.veza.proto.chat.v1.ListThreadsRequest;
import io.veza.proto.chat.v1.ListThreadsResponse;
import io.veza.proto.chat.v1.MarkThreadReadRequest;
import io.veza.proto.chat.v1.ThreadService;
import io.veza.proto.chat.v1.UnfollowThreadRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v2/rooms/{room}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "threads", description = "What is said about one message.")
class ThreadResource {

    private final ThreadService threads;

    ThreadResource(@GrpcClient("chat") ThreadService threads) {
        this.threads = threads;
    }

    @GET
    @Path("/threads")
    @Operation(
            operationId = "listThreads",
            summary = "The messages that have threads, the one spoken in last first")
    public Uni<ListThreadsResponse> list(ListThreadsRequest request) {
        return threads.listThreads(request);
    }

    @GET
    @Path("/messages/{message}/thread")
    @Operation(
            operationId = "listThread",
            summary = "A message and a page of the replies in its thread, in ascending seq")
    public Uni<ListThreadResponse> thread(ListThreadRequest request) {
        return threads.listThread(request);
    }

    @PUT
    @Path("/messages/{message}/thread/followers/me")
    @Operation(operationId = "followThread", summary = "Follow a thread; again changes nothing")
    public Uni<Void> follow(FollowThreadRequest request) {
        return threads.followThread(request).replaceWithVoid();
    }

    @DELETE
    @Path("/messages/{message}/thread/followers/me")
    @Operation(operationId = "unfollowThread", summary = "Leave a thread")
    public Uni<Void> unfollow(UnfollowThreadRequest request) {
        return threads.unfollowThread(request).replaceWithVoid();
    }

    @PUT
    @Path("/messages/{message}/thread/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markThreadRead",
            summary = "Say how far one has read a thread one follows; never back")
    public Uni<Void> read(MarkThreadReadRequest request) {
        return threads.markThreadRead(request).replaceWithVoid();
    }
}

package io.veza.chat.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.thread.FollowThread;
import io.veza.chat.application.thread.ListThread;
import io.veza.chat.application.thread.ListThreads;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.chat.v1.FollowThreadRequest;
import io.veza.proto.chat.v1.FollowThreadResponse;
import io.veza.proto.chat.v1.ListThreadRequest;
import io.veza.proto.chat.v1.ListThreadResponse;
import io.veza.proto.chat.v1.ListThreadsRequest;
import io.veza.proto.chat.v1.ListThreadsResponse;
import io.veza.proto.chat.v1.MarkThreadReadRequest;
import io.veza.proto.chat.v1.MarkThreadReadResponse;
import io.veza.proto.chat.v1.ThreadService;
import io.veza.proto.chat.v1.UnfollowThreadRequest;
import io.veza.proto.chat.v1.UnfollowThreadResponse;

/** What is said about one message. */
@GrpcService
class ThreadGrpcService implements ThreadService {

    private final Caller caller;
    private final ListThread listThread;
    private final ListThreads listThreads;
    private final FollowThread followThread;

    ThreadGrpcService(
            Caller caller,
            ListThread listThread,
            ListThreads listThreads,
            FollowThread followThread) {
        this.caller = caller;
        this.listThread = listThread;
        this.listThreads = listThreads;
        this.followThread = followThread;
    }

    @Override
    public Uni<ListThreadResponse> listThread(ListThreadRequest request) {
        return listThread.handle(ThreadMessages.query(user(), request)).map(ThreadMessages::page);
    }

    @Override
    public Uni<ListThreadsResponse> listThreads(ListThreadsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listThreads
                .handle(
                        new ListThreads.Query(
                                user(), request.getRoom(), request.getFollowed(), page))
                .map(ThreadMessages::page);
    }

    @Override
    public Uni<FollowThreadResponse> followThread(FollowThreadRequest request) {
        return followThread
                .follow(command(request.getRoom(), request.getMessage()))
                .replaceWith(FollowThreadResponse.getDefaultInstance());
    }

    @Override
    public Uni<UnfollowThreadResponse> unfollowThread(UnfollowThreadRequest request) {
        return followThread
                .unfollow(command(request.getRoom(), request.getMessage()))
                .replaceWith(UnfollowThreadResponse.getDefaultInstance());
    }

    @Override
    public Uni<MarkThreadReadResponse> markThreadRead(MarkThreadReadRequest request) {
        return followThread
                .markRead(command(request.getRoom(), request.getMessage()), request.getSeq())
                .replaceWith(MarkThreadReadResponse.getDefaultInstance());
    }

    private FollowThread.Command command(long room, long message) {
        return new FollowThread.Command(user(), room, message);
    }

    private long user() {
        return caller.principal().user();
    }
}

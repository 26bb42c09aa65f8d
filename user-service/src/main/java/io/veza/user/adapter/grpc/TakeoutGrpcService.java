package io.veza.user.adapter.grpc;

import com.google.protobuf.UnsafeByteOperations;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.user.v1.ArchivePiece;
import io.veza.proto.user.v1.AskTakeoutRequest;
import io.veza.proto.user.v1.FindArchiveRequest;
import io.veza.proto.user.v1.FindArchiveResponse;
import io.veza.proto.user.v1.ListHouseTakeoutsRequest;
import io.veza.proto.user.v1.ListHouseTakeoutsResponse;
import io.veza.proto.user.v1.ListTakeoutsRequest;
import io.veza.proto.user.v1.ListTakeoutsResponse;
import io.veza.proto.user.v1.OpenTakeoutRequest;
import io.veza.proto.user.v1.OpenTakeoutResponse;
import io.veza.proto.user.v1.ReadArchiveRequest;
import io.veza.proto.user.v1.RetryTakeoutRequest;
import io.veza.proto.user.v1.RetryTakeoutResponse;
import io.veza.proto.user.v1.Takeout;
import io.veza.proto.user.v1.TakeoutService;
import io.veza.user.application.takeout.AskTakeout;
import io.veza.user.application.takeout.ListTakeouts;
import io.veza.user.application.takeout.OpenTakeout;
import io.veza.user.application.takeout.OverseeTakeouts;
import io.veza.user.domain.takeout.TakeoutKey;

@GrpcService
class TakeoutGrpcService implements TakeoutService {

    private final AskTakeout ask;
    private final ListTakeouts list;
    private final OpenTakeout open;
    private final OverseeTakeouts oversee;
    private final Caller caller;

    TakeoutGrpcService(
            AskTakeout ask,
            ListTakeouts list,
            OpenTakeout open,
            OverseeTakeouts oversee,
            Caller caller) {
        this.ask = ask;
        this.list = list;
        this.open = open;
        this.oversee = oversee;
        this.caller = caller;
    }

    @Override
    public Uni<Takeout> askTakeout(AskTakeoutRequest request) {
        return ask.handle(new AskTakeout.Command(me(), LanguageInterceptor.current()))
                .map(TakeoutMessages::takeout);
    }

    @Override
    public Uni<ListTakeoutsResponse> listTakeouts(ListTakeoutsRequest request) {
        return list.handle(me()).map(TakeoutMessages::own);
    }

    @Override
    public Uni<OpenTakeoutResponse> openTakeout(OpenTakeoutRequest request) {
        return open.handle(me(), request.getTakeout(), TakeoutKey.of(request.getKey()))
                .map(TakeoutMessages::opened);
    }

    @Override
    public Uni<FindArchiveResponse> findArchive(FindArchiveRequest request) {
        return open.find(request.getTakeout(), request.getTicket())
                .map(found ->
                        FindArchiveResponse.newBuilder().setSizeBytes(found.sizeBytes()).build());
    }

    @Override
    public Multi<ArchivePiece> readArchive(ReadArchiveRequest request) {
        return open.read(
                        request.getTakeout(),
                        request.getTicket(),
                        request.getOffset(),
                        request.getLength())
                .map(UnsafeByteOperations::unsafeWrap)
                .map(content -> ArchivePiece.newBuilder().setContent(content).build());
    }

    @Override
    public Uni<ListHouseTakeoutsResponse> listHouseTakeouts(ListHouseTakeoutsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return oversee.list(page).map(TakeoutMessages::page);
    }

    @Override
    public Uni<RetryTakeoutResponse> retryTakeout(RetryTakeoutRequest request) {
        return oversee.retry(request.getTakeout())
                .replaceWith(RetryTakeoutResponse.getDefaultInstance());
    }

    private long me() {
        return caller.principal().user();
    }
}

package io.veza.stream.adapter.grpc.podcast;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.FailedItem;
import io.veza.proto.stream.v1.FeedImport;
import io.veza.proto.stream.v1.FeedImportService;
import io.veza.proto.stream.v1.GetFeedImportRequest;
import io.veza.proto.stream.v1.ImportFeedRequest;
import io.veza.proto.stream.v1.RetryFeedImportRequest;
import io.veza.proto.stream.v1.Show;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackMessages;
import io.veza.stream.application.podcast.FeedImports.Failed;
import io.veza.stream.application.podcast.FeedImports.Progress;
import io.veza.stream.application.podcast.GetFeedImport;
import io.veza.stream.application.podcast.ImportFeed;
import java.util.Optional;

/** Serves {@code veza.stream.v1.FeedImportService}. */
@GrpcService
class FeedImportGrpcService implements FeedImportService {

    private final ImportFeed importFeed;
    private final GetFeedImport getImport;
    private final ShowViews views;
    private final Caller caller;

    FeedImportGrpcService(
            ImportFeed importFeed, GetFeedImport getImport, ShowViews views, Caller caller) {
        this.importFeed = importFeed;
        this.getImport = getImport;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<FeedImport> importFeed(ImportFeedRequest request) {
        Principal owner = caller.principal();
        return importFeed
                .handle(
                        new ImportFeed.Command(
                                request.getAddress(),
                                TrackMessages.toVisibility(request.getVisibility()),
                                owner))
                .chain(show -> getImport.handle(show, owner))
                .chain(view -> answer(view, owner));
    }

    @Override
    public Uni<FeedImport> getFeedImport(GetFeedImportRequest request) {
        Principal owner = caller.principal();
        return getImport.handle(request.getShow(), owner).chain(view -> answer(view, owner));
    }

    @Override
    public Uni<FeedImport> retryFeedImport(RetryFeedImportRequest request) {
        Principal owner = caller.principal();
        return getImport.retry(request.getShow(), owner).chain(view -> answer(view, owner));
    }

    private Uni<FeedImport> answer(GetFeedImport.View view, Principal owner) {
        return views.of(view.show(), Optional.of(owner))
                .map(show -> message(show, view.progress()));
    }

    private static FeedImport message(Show show, Progress progress) {
        return FeedImport.newBuilder()
                .setShow(show)
                .setAddress(progress.address())
                .setReadAt(Times.timestamp(progress.readAt()))
                .setWaiting(progress.waiting())
                .setDone(progress.done())
                .addAllFailed(
                        progress.failed().stream().map(FeedImportGrpcService::failed).toList())
                .build();
    }

    private static FailedItem failed(Failed failed) {
        return FailedItem.newBuilder().setTitle(failed.title()).setCode(failed.code()).build();
    }
}

package io.veza.stream.adapter.grpc.audience;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.DeleteRepostRequest;
import io.veza.proto.stream.v1.DeleteRepostResponse;
import io.veza.proto.stream.v1.ListRepostersRequest;
import io.veza.proto.stream.v1.ListRepostersResponse;
import io.veza.proto.stream.v1.ListRepostsRequest;
import io.veza.proto.stream.v1.ListRepostsResponse;
import io.veza.proto.stream.v1.PutRepostRequest;
import io.veza.proto.stream.v1.Repost;
import io.veza.proto.stream.v1.RepostService;
import io.veza.proto.stream.v1.Reposter;
import io.veza.stream.adapter.grpc.PlaylistViews;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.repost.DeleteRepost;
import io.veza.stream.application.repost.ListReposters;
import io.veza.stream.application.repost.ListReposts;
import io.veza.stream.application.repost.PutRepost;
import io.veza.stream.application.repost.PutRepost.Passed;
import io.veza.stream.domain.audience.Mark;
import java.util.List;
import java.util.Map;

/** Serves {@code veza.stream.v1.RepostService}. */
@GrpcService
class RepostGrpcService implements RepostService {

    private final PutRepost putRepost;
    private final DeleteRepost deleteRepost;
    private final ListReposts listReposts;
    private final ListReposters listReposters;
    private final MarkViews views;
    private final Caller caller;

    RepostGrpcService(
            PutRepost putRepost,
            DeleteRepost deleteRepost,
            ListReposts listReposts,
            ListReposters listReposters,
            MarkViews views,
            Caller caller) {
        this.putRepost = putRepost;
        this.deleteRepost = deleteRepost;
        this.listReposts = listReposts;
        this.listReposters = listReposters;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Repost> putRepost(PutRepostRequest request) {
        return putRepost
                .handle(request.getTrack(), caller.principal())
                .chain(put -> views.reposts(List.of(put)))
                .map(List::getFirst);
    }

    @Override
    public Uni<DeleteRepostResponse> deleteRepost(DeleteRepostRequest request) {
        return deleteRepost
                .handle(request.getTrack(), caller.principal())
                .replaceWith(DeleteRepostResponse.getDefaultInstance());
    }

    @Override
    public Uni<ListRepostsResponse> listReposts(ListRepostsRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listReposts
                .handle(request.getPerson(), page, caller.principal())
                .chain(this::toResponse);
    }

    private Uni<ListRepostsResponse> toResponse(Page<Passed> page) {
        return views.reposts(page.items())
                .map(items -> {
                    var response = ListRepostsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<ListRepostersResponse> listReposters(ListRepostersRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listReposters
                .handle(request.getTrack(), page, caller.find())
                .chain(found ->
                        views.people(found.items()).map(people -> reposters(found, people)));
    }

    private static ListRepostersResponse reposters(Page<Mark> page, Map<Long, Person> people) {
        var response = ListRepostersResponse.newBuilder();
        page.items()
                .forEach(mark ->
                        response.addItems(
                                Reposter.newBuilder()
                                        .setPerson(PlaylistViews.person(mark.person(), people))
                                        .setRepostedAt(Times.timestamp(mark.at()))));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }
}

package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.Liker;
import io.veza.proto.stream.v1.ListLikersResponse;
import io.veza.proto.stream.v1.Marks;
import io.veza.stream.adapter.grpc.PlaylistViews;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.like.GetMarks;
import io.veza.stream.application.like.ListLikers;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What is asked of likes beside the caller's list, from the contract to the use cases. */
@ApplicationScoped
class LikeReading {

    private final ListLikers listLikers;
    private final GetMarks getMarks;
    private final MarkViews views;

    LikeReading(ListLikers listLikers, GetMarks getMarks, MarkViews views) {
        this.listLikers = listLikers;
        this.getMarks = getMarks;
        this.views = views;
    }

    Uni<ListLikersResponse> likers(long track, PageRequest page, Optional<Principal> caller) {
        return listLikers
                .handle(track, page, caller)
                .chain(found -> views.people(found.items()).map(people -> likers(found, people)));
    }

    private static ListLikersResponse likers(Page<Mark> page, Map<Long, Person> people) {
        var response = ListLikersResponse.newBuilder();
        page.items()
                .forEach(mark ->
                        response.addItems(
                                Liker.newBuilder()
                                        .setPerson(PlaylistViews.person(mark.person(), people))
                                        .setLikedAt(Times.timestamp(mark.at()))));
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    Uni<Marks> marks(GetMarksRequest request, Principal caller) {
        return getMarks.handle(request.getTracksList(), request.getAlbumsList(), caller)
                .map(marks ->
                        Marks.newBuilder()
                                .addAllLiked(marks.liked())
                                .addAllReposted(marks.reposted())
                                .addAllLikedAlbums(marks.likedAlbums())
                                .build());
    }
}

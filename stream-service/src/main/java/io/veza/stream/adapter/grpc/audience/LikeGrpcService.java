package io.veza.stream.adapter.grpc.audience;

import com.google.protobuf.Message;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.DeleteLikeRequest;
import io.veza.proto.stream.v1.DeleteLikeResponse;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListLikersRequest;
import io.veza.proto.stream.v1.ListLikersResponse;
import io.veza.proto.stream.v1.ListLikesRequest;
import io.veza.proto.stream.v1.ListLikesResponse;
import io.veza.proto.stream.v1.Marks;
import io.veza.proto.stream.v1.PutLikeRequest;
import io.veza.stream.application.like.DeleteLike;
import io.veza.stream.application.like.LikeView;
import io.veza.stream.application.like.ListLikes;
import io.veza.stream.application.like.PutLike;
import io.veza.stream.domain.audience.Liked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code veza.stream.v1.LikeService}. */
@GrpcService
class LikeGrpcService implements LikeService {

    private final PutLike putLike;
    private final DeleteLike deleteLike;
    private final ListLikes listLikes;
    private final LikeReading reading;
    private final MarkViews views;
    private final Caller caller;

    LikeGrpcService(
            PutLike putLike,
            DeleteLike deleteLike,
            ListLikes listLikes,
            LikeReading reading,
            MarkViews views,
            Caller caller) {
        this.putLike = putLike;
        this.deleteLike = deleteLike;
        this.listLikes = listLikes;
        this.reading = reading;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Like> putLike(PutLikeRequest request) {
        Principal person = caller.principal();
        return putLike.handle(liked(request), person)
                .chain(put -> views.likes(List.of(put), person))
                .map(List::getFirst);
    }

    @Override
    public Uni<DeleteLikeResponse> deleteLike(DeleteLikeRequest request) {
        return deleteLike
                .handle(liked(request), caller.principal())
                .replaceWith(DeleteLikeResponse.getDefaultInstance());
    }

    private static Liked liked(Message request) {
        Named named = Named.in(request);
        return new Liked(Liked.Kind.valueOf(named.kind()), named.id());
    }

    @Override
    public Uni<ListLikesResponse> listLikes(ListLikesRequest request) {
        Principal person = caller.principal();
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listLikes
                .handle(kind(request.getKind()), page, person)
                .chain(found -> toResponse(found, person));
    }

    private static Liked.@Nullable Kind kind(ListLikesRequest.Kind kind) {
        return kind == ListLikesRequest.Kind.KIND_UNSPECIFIED
                ? null
                : Liked.Kind.valueOf(kind.name());
    }

    private Uni<ListLikesResponse> toResponse(Page<LikeView> page, Principal person) {
        return views.likes(page.items(), person)
                .map(items -> {
                    var response = ListLikesResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    @Override
    public Uni<ListLikersResponse> listLikers(ListLikersRequest request) {
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return reading.likers(request.getTrack(), page, caller.find());
    }

    @Override
    public Uni<Marks> getMarks(GetMarksRequest request) {
        return reading.marks(request, caller.principal());
    }
}

package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.platform.kernel.Scope;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListLikesRequest;
import io.veza.proto.stream.v1.ListLikesResponse;
import io.veza.proto.stream.v1.Track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What whoever asks likes, which players call starred. */
@ApplicationScoped
class Starred {

    private static final int AT_ONCE = 100;
    private static final int MOST = 5_000;

    private final LikeService likes;

    Starred(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    /** Newest first; none with a key that is not good for it. */
    Uni<List<Like>> all(Call call) {
        return call.may(Scope.LISTENS_READ)
                ? further("", new ArrayList<>())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Like>> further(String cursor, List<Like> known) {
        return ask(cursor)
                .chain(liked -> {
                    known.addAll(liked.getItemsList());
                    return liked.hasNextCursor() && known.size() < MOST
                            ? further(liked.getNextCursor(), known)
                            : Uni.createFrom().item(known);
                });
    }

    private Uni<ListLikesResponse> ask(String cursor) {
        return likes.listLikes(
                ListLikesRequest.newBuilder().setLimit(AT_ONCE).setCursor(cursor).build());
    }

    static String since(Like like) {
        return Moments.iso(like.getLikedAt());
    }

    /** A track that is a release of its own is starred as both. */
    static Stream<Published> release(Like like) {
        if (like.hasAlbum() && like.getAlbum().getVisibility() == Visibility.PUBLIC) {
            return Stream.of(new Published.Whole(like.getAlbum()));
        }
        return like.hasTrack() && !like.getTrack().hasAlbum()
                ? Stream.of(new Published.Single(like.getTrack()))
                : Stream.empty();
    }
}

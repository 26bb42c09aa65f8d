package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.platform.kernel.Scope;
import io.veza.proto.stream.v1.ListRatingsRequest;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.Rating;
import io.veza.proto.stream.v1.RatingService;
import io.veza.proto.stream.v1.Track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The releases to which whoever asks has given the most stars. */
@ApplicationScoped
class RatedHighest {

    private static final int AT_ONCE = 100;
    private static final int MOST = 5_000;

    private final RatingService ratings;

    RatedHighest(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    Uni<List<Published>> find(Call call, AlbumLists.Part part) {
        return call.may(Scope.LISTENS_READ)
                ? further("", new ArrayList<>())
                        .map(all -> all.stream().flatMap(RatedHighest::release).toList())
                        .map(part::of)
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<Rating>> further(String cursor, List<Rating> known) {
        return ask(cursor)
                .chain(rated -> {
                    known.addAll(rated.getItemsList());
                    return rated.hasNextCursor() && known.size() < MOST
                            ? further(rated.getNextCursor(), known)
                            : Uni.createFrom().item(known);
                });
    }

    private Uni<ListRatingsResponse> ask(String cursor) {
        return ratings.listRatings(
                ListRatingsRequest.newBuilder().setLimit(AT_ONCE).setCursor(cursor).build());
    }

    /** Songs of an album do not count for it. */
    private static Stream<Published> release(Rating rating) {
        if (rating.hasAlbum() && rating.getAlbum().getVisibility() == Visibility.PUBLIC) {
            return Stream.of(new Published.Whole(rating.getAlbum()));
        }
        return rating.hasTrack() && !rating.getTrack().hasAlbum()
                ? Stream.of(new Published.Single(rating.getTrack()))
                : Stream.empty();
    }
}

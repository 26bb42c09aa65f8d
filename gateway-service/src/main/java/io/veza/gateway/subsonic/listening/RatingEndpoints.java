package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.RatingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives stars to songs, singles, which are songs, albums and artists; none takes them away. */
@ApplicationScoped
class RatingEndpoints implements Endpoints {

    private static final int MOST = 5;

    private final RatingService ratings;

    RatingEndpoints(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("setRating", this::rate);
    }

    private Uni<Answer> rate(Call call) {
        Id id = call.id("id");
        int stars = stars(call.parameters());
        Uni<?> rated =
                stars == 0 ? ratings.deleteRating(none(id)) : ratings.putRating(some(id, stars));
        return rated.replaceWith(Answer.DONE);
    }

    private static int stars(Parameters asked) {
        long stars = Parameters.parse("rating", asked.require("rating"));
        if (stars < 0 || stars > MOST) {
            throw new Refused(ErrorNumber.GENERIC, "'rating' must be between 0 and 5.");
        }
        return (int) stars;
    }

    private static PutRatingRequest some(Id id, int stars) {
        PutRatingRequest.Builder request = PutRatingRequest.newBuilder().setStars(stars);
        return (switch (id.kind()) {
                    case TRACK, SINGLE -> request.setTrack(id.number());
                    case ALBUM -> request.setAlbum(id.number());
                    case ARTIST -> request.setArtist(id.number());
                    case PLAYLIST -> throw unrated();
                })
                .build();
    }

    private static DeleteRatingRequest none(Id id) {
        DeleteRatingRequest.Builder request = DeleteRatingRequest.newBuilder();
        return (switch (id.kind()) {
                    case TRACK, SINGLE -> request.setTrack(id.number());
                    case ALBUM -> request.setAlbum(id.number());
                    case ARTIST -> request.setArtist(id.number());
                    case PLAYLIST -> throw unrated();
                })
                .build();
    }

    private static Refused unrated() {
        return new Refused(
                ErrorNumber.GENERIC, "Playlists cannot be rated here; star them instead.");
    }
}

package io.veza.stream.studio;

import io.quarkus.grpc.GrpcClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.Rating;
import io.veza.proto.stream.v1.RatingService;

/** A studio whose audience gives stars. */
public abstract class RatingStudio extends AudienceStudio {

    private static final String ALBUM =
            """
            insert into album (id, artist, title, description, kind, genre, upc, label, visibility,
                created_at, changed_at)
            values ($1, $2, 'Album', '', 'ALBUM', '', '', '', $3, now(), now())\
            """;

    @GrpcClient("stream")
    RatingService ratingService;

    protected RatingService ratings(long person) {
        return Bearer.attach(ratingService, TestTokens.bearer(person));
    }

    protected Rating put(long person, PutRatingRequest request) {
        return done(ratings(person).putRating(request));
    }

    protected Rating rate(long person, long track, int stars) {
        return put(person, PutRatingRequest.newBuilder().setTrack(track).setStars(stars).build());
    }

    protected long album(String visibility) {
        long id = ids.next();
        done(pool.preparedQuery(ALBUM).execute(Tuple.of(id, ARTIST, visibility)));
        return id;
    }
}

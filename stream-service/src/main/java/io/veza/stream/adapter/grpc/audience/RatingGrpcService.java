package io.veza.stream.adapter.grpc.audience;

import com.google.protobuf.Message;
import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.DeleteRatingResponse;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.proto.stream.v1.ListRatingsRequest;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.Rating;
import io.veza.proto.stream.v1.RatingService;
import io.veza.stream.application.rating.DeleteRating;
import io.veza.stream.application.rating.ListRatings;
import io.veza.stream.application.rating.PutRating;
import io.veza.stream.domain.audience.Rated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code veza.stream.v1.RatingService}. */
@GrpcService
class RatingGrpcService implements RatingService {

    private final PutRating putRating;
    private final DeleteRating deleteRating;
    private final ListRatings listRatings;
    private final EsteemReading esteem;
    private final RatingViews views;
    private final Caller caller;

    RatingGrpcService(
            PutRating putRating,
            DeleteRating deleteRating,
            ListRatings listRatings,
            EsteemReading esteem,
            RatingViews views,
            Caller caller) {
        this.putRating = putRating;
        this.deleteRating = deleteRating;
        this.listRatings = listRatings;
        this.esteem = esteem;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Rating> putRating(PutRatingRequest request) {
        Principal person = caller.principal();
        return putRating
                .handle(rated(request), request.getStars(), person)
                .chain(put -> views.ratings(List.of(put), person))
                .map(List::getFirst);
    }

    @Override
    public Uni<DeleteRatingResponse> deleteRating(DeleteRatingRequest request) {
        return deleteRating
                .handle(rated(request), caller.principal())
                .replaceWith(DeleteRatingResponse.getDefaultInstance());
    }

    private static Rated rated(Message request) {
        Named named = Named.in(request);
        return new Rated(Rated.Kind.valueOf(named.kind()), named.id());
    }

    @Override
    public Uni<ListRatingsResponse> listRatings(ListRatingsRequest request) {
        Principal person = caller.principal();
        PageRequest page = PageRequest.of(request.getLimit(), request.getCursor());
        return listRatings
                .handle(kind(request.getKind()), page, person)
                .chain(found -> views.page(found, person));
    }

    private static Rated.@Nullable Kind kind(ListRatingsRequest.Kind kind) {
        return kind == ListRatingsRequest.Kind.KIND_UNSPECIFIED
                ? null
                : Rated.Kind.valueOf(kind.name());
    }

    @Override
    public Uni<GetEsteemResponse> getEsteem(GetEsteemRequest request) {
        return esteem.of(request, caller.principal());
    }
}

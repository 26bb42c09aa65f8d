package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.DeleteLikeRequest;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.PutLikeRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stars are likes: of songs, of singles, which are songs, of albums and of playlists. */
@ApplicationScoped
class StarEndpoints implements Endpoints {

    private final LikeService likes;

    StarEndpoints(@GrpcClient("stream") LikeService likes) {
        this.likes = likes;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "star", call -> each(call, this::star), "unstar", call -> each(call, this::unstar));
    }

    private static Uni<Answer> each(Call call, Function<Id, Uni<?>> change) {
        return Multi.createFrom()
                .iterable(ids(call))
                .onItem()
                .transformToUniAndConcatenate(id -> change.apply(id).replaceWith(id))
                .collect()
                .last()
                .replaceWith(Answer.DONE);
    }

    /** All are looked at before anything is changed. */
    private static List<Id> ids(Call call) {
        List<Id> ids =
                Stream.of("id", "albumId", "artistId")
                        .flatMap(name -> call.parameters().all(name).stream())
                        .map(Id::parse)
                        .toList();
        if (ids.isEmpty()) {
            throw new Refused(ErrorNumber.MISSING_PARAMETER, "Required parameter 'id' is missing.");
        }
        ids.forEach(StarEndpoints::requireLikeable);
        return ids;
    }

    private static void requireLikeable(Id id) {
        if (id.kind() == Kind.ARTIST) {
            throw new Refused(
                    ErrorNumber.GENERIC,
                    "Artists cannot be starred here; follow them on their page instead.");
        }
    }

    private Uni<?> star(Id id) {
        PutLikeRequest.Builder request = PutLikeRequest.newBuilder();
        return likes.putLike(
                (switch (id.kind()) {
                            case PLAYLIST -> request.setPlaylist(id.number());
                            case ALBUM -> request.setAlbum(id.number());
                            case TRACK, SINGLE, ARTIST -> request.setTrack(id.number());
                        })
                        .build());
    }

    private Uni<?> unstar(Id id) {
        DeleteLikeRequest.Builder request = DeleteLikeRequest.newBuilder();
        return likes.deleteLike(
                (switch (id.kind()) {
                            case PLAYLIST -> request.setPlaylist(id.number());
                            case ALBUM -> request.setAlbum(id.number());
                            case TRACK, SINGLE, ARTIST -> request.setTrack(id.number());
                        })
                        .build());
    }
}

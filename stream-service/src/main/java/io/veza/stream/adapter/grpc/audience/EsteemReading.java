package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.stream.application.rating.GetEsteem;
import io.veza.stream.domain.audience.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is thought of things of several kinds, from the contract to the use case. */
@ApplicationScoped
class EsteemReading {

    private final GetEsteem getEsteem;

    EsteemReading(GetEsteem getEsteem) {
        this.getEsteem = getEsteem;
    }

    Uni<GetEsteemResponse> of(GetEsteemRequest request, Principal caller) {
        return Uni.combine()
                .all()
                .unis(
                        of(Rated.Kind.TRACK, request.getTracksList(), caller),
                        of(Rated.Kind.ALBUM, request.getAlbumsList(), caller),
                        of(Rated.Kind.ARTIST, request.getArtistsList(), caller))
                .with((tracks, albums, artists) ->
                        GetEsteemResponse.newBuilder()
                                .addAllTracks(tracks)
                                .addAllAlbums(albums)
                                .addAllArtists(artists)
                                .build());
    }

    private Uni<List<Esteem>> of(Rated.Kind kind, List<Long> ids, Principal caller) {
        return getEsteem
                .handle(kind, ids, caller)
                .map(told -> told.stream().map(EsteemReading::message).toList());
    }

    private static Esteem message(GetEsteem.Told told) {
        Esteem.Builder message = Esteem.newBuilder().setId(told.id()).setStars(told.stars());
        told.average().ifPresent(message::setAverage);
        return message.build();
    }
}

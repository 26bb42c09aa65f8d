package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.platform.kernel.Scope;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.RatingService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many stars whoever asks, and all, have given to what is shown. */
@ApplicationScoped
class Ratings {

    /** What stream-service takes at a time. */
    private static final int AT_ONCE = 500;

    private final RatingService ratings;

    Ratings(@GrpcClient("stream") RatingService ratings) {
        this.ratings = ratings;
    }

    /** A key that is not good for it sees none. */
    Uni<Esteems> of(Call call, Collection<String> ids) {
        if (!call.may(Scope.LISTENS_READ)) {
            return Uni.createFrom().item(Esteems.NONE);
        }
        return Multi.createFrom()
                .iterable(ids.stream().map(Id::parse).map(Esteems::thing).distinct().toList())
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(this::ask)
                .collect()
                .in(HashMap<Id, Esteem>::new, Map::putAll)
                .map(Esteems::new);
    }

    Uni<RatedArtists> ofArtists(Call call, List<LibraryArtist> artists) {
        return of(call, artists.stream().map(ArtistView::id).toList())
                .map(esteems -> new RatedArtists(artists, esteems));
    }

    private Uni<Map<Id, Esteem>> ask(List<Id> ids) {
        return ratings.getEsteem(
                        GetEsteemRequest.newBuilder()
                                .addAllTracks(numbers(ids, Kind.TRACK))
                                .addAllAlbums(numbers(ids, Kind.ALBUM))
                                .addAllArtists(numbers(ids, Kind.ARTIST))
                                .build())
                .map(Ratings::byId);
    }

    private static List<Long> numbers(List<Id> ids, Kind kind) {
        return ids.stream().filter(id -> id.kind() == kind).map(Id::number).toList();
    }

    private static Map<Id, Esteem> byId(GetEsteemResponse told) {
        Map<Id, Esteem> known = new HashMap<>();
        told.getTracksList().forEach(one -> known.put(new Id(Kind.TRACK, one.getId()), one));
        told.getAlbumsList().forEach(one -> known.put(new Id(Kind.ALBUM, one.getId()), one));
        told.getArtistsList().forEach(one -> known.put(new Id(Kind.ARTIST, one.getId()), one));
        return known;
    }
}

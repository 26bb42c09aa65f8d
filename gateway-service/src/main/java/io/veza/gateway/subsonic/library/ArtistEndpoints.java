package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.wire.Wider;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.subsonic.v1.Artist;
import io.veza.proto.subsonic.v1.ArtistWithAlbums;
import io.veza.proto.subsonic.v1.Artists;
import io.veza.proto.subsonic.v1.Index;
import io.veza.proto.subsonic.v1.IndexOfArtists;
import io.veza.proto.subsonic.v1.Indexes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Artists: all of them by their first letters, and one with what they have published. */
@ApplicationScoped
class ArtistEndpoints implements Endpoints {

    private static final int MOST = 500;

    private final ArtistBook artists;
    private final Library library;
    private final Shelf shelf;
    private final Ratings ratings;
    private final Clock clock;

    ArtistEndpoints(
            ArtistBook artists, Library library, Shelf shelf, Ratings ratings, Clock clock) {
        this.artists = artists;
        this.library = library;
        this.shelf = shelf;
        this.ratings = ratings;
        this.clock = clock;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getArtists", this::byTags,
                "getIndexes", this::byFolders,
                "getArtist", this::artist);
    }

    private Uni<RatedArtists> all(Call call) {
        return artists.all().chain(all -> ratings.ofArtists(call, all));
    }

    private Uni<Answer> byTags(Call call) {
        return all(call).map(all -> Answer.of(to -> to.setArtists(artists(all))));
    }

    private static Artists artists(RatedArtists all) {
        Artists.Builder list = Artists.newBuilder();
        all.letters()
                .forEach(letter ->
                        list.addIndex(
                                IndexOfArtists.newBuilder()
                                        .setName(letter.getKey())
                                        .addAllArtist(letter.getValue().tags())));
        return list.build();
    }

    private Uni<Answer> byFolders(Call call) {
        return all(call).map(all -> Answer.of(to -> to.setIndexes(indexes(all))));
    }

    /** Something may always have changed, so players that hold a copy look again. */
    private Indexes indexes(RatedArtists all) {
        Indexes.Builder list = Indexes.newBuilder().setLastModified(clock.millis());
        all.letters()
                .forEach(letter ->
                        list.addIndex(
                                Index.newBuilder()
                                        .setName(letter.getKey())
                                        .addAllArtist(letter.getValue().folders())));
        return list.build();
    }

    private Uni<Answer> artist(Call call) {
        long id = call.id("id", Kind.ARTIST);
        return Uni.combine()
                .all()
                .unis(artists.get(id), releases(call, id), ratings.of(call, List.of(Id.artist(id))))
                .with((artist, albums, esteems) -> with(esteems.on(ArtistView.of(artist)), albums))
                .map(artist -> Answer.of(to -> to.setArtist(artist)));
    }

    private Uni<List<io.veza.proto.subsonic.v1.Album>> releases(Call call, long artist) {
        return library.releases(
                        ListReleasesRequest.newBuilder()
                                .addArtists(artist)
                                .setOrder(ListReleasesRequest.Order.YEAR)
                                .setLimit(MOST)
                                .build())
                .chain(found -> shelf.releases(call, found));
    }

    private static ArtistWithAlbums with(
            Artist artist, List<io.veza.proto.subsonic.v1.Album> albums) {
        return Wider.of(artist, ArtistWithAlbums.parser()).toBuilder().addAllAlbums(albums).build();
    }
}

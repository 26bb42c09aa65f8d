package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.wire.Wider;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.subsonic.v1.ArtistWithAlbums;
import io.veza.proto.subsonic.v1.Artists;
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
    private final Clock clock;

    ArtistEndpoints(ArtistBook artists, Library library, Shelf shelf, Clock clock) {
        this.artists = artists;
        this.library = library;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getArtists", _ -> byTags(),
                "getIndexes", _ -> byFolders(),
                "getArtist", this::artist);
    }

    private Uni<Answer> byTags() {
        return artists.all().map(all -> Answer.of(to -> to.setArtists(artists(all))));
    }

    private static Artists artists(List<LibraryArtist> all) {
        Artists.Builder list = Artists.newBuilder();
        Letters.of(all)
                .forEach((letter, some) ->
                        list.addIndex(
                                IndexOfArtists.newBuilder()
                                        .setName(letter)
                                        .addAllArtist(some.stream().map(ArtistView::of).toList())));
        return list.build();
    }

    private Uni<Answer> byFolders() {
        return artists.all().map(all -> Answer.of(to -> to.setIndexes(indexes(all))));
    }

    /** Something may always have changed, so players that hold a copy look again. */
    private Indexes indexes(List<LibraryArtist> all) {
        Indexes.Builder list = Indexes.newBuilder().setLastModified(clock.millis());
        Letters.of(all)
                .forEach((letter, some) ->
                        list.addIndex(
                                io.veza.proto.subsonic.v1.Index.newBuilder()
                                        .setName(letter)
                                        .addAllArtist(
                                                some.stream().map(ArtistView::folder).toList())));
        return list.build();
    }

    private Uni<Answer> artist(Call call) {
        long id = call.id("id", Kind.ARTIST);
        return artists.get(id)
                .chain(artist ->
                        releases(call, id)
                                .map(albums ->
                                        Answer.of(to -> to.setArtist(with(artist, albums)))));
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
            LibraryArtist artist, List<io.veza.proto.subsonic.v1.Album> albums) {
        return Wider.of(ArtistView.of(artist), ArtistWithAlbums.parser()).toBuilder()
                .addAllAlbums(albums)
                .build();
    }
}

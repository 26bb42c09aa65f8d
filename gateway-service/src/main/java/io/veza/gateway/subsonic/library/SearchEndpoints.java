package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Found;
import io.veza.proto.subsonic.v1.Found2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * What is called like some words. Players that copy a library ask for nothing in particular, and
 * get all of it, part by part.
 */
@ApplicationScoped
class SearchEndpoints implements Endpoints {

    private static final int USUAL = 20;
    private static final int MOST = 500;
    private static final int FARTHEST = 1_000_000;
    private static final int LONGEST = 300;

    private final Finds finds;
    private final Shelf shelf;
    private final Ratings ratings;

    SearchEndpoints(Finds finds, Shelf shelf, Ratings ratings) {
        this.finds = finds;
        this.shelf = shelf;
        this.ratings = ratings;
    }

    private record All(RatedArtists artists, List<Album> albums, List<Child> songs) {}

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "search2",
                call -> find(call).map(all -> Answer.of(to -> to.setSearchResult2(folders(all)))),
                "search3",
                call -> find(call).map(all -> Answer.of(to -> to.setSearchResult3(tags(all)))));
    }

    private Uni<All> find(Call call) {
        Parameters asked = call.parameters();
        String words = words(asked.text("query"));
        return Uni.combine()
                .all()
                .unis(
                        finds.artists(words, part(asked, "artist"))
                                .chain(found -> ratings.ofArtists(call, found)),
                        finds.releases(words, part(asked, "album"))
                                .chain(found -> shelf.releases(call, found)),
                        finds.tracks(words, part(asked, "song"))
                                .chain(found -> shelf.songs(call, found)))
                .with(All::new);
    }

    private static AlbumLists.Part part(Parameters asked, String kind) {
        return new AlbumLists.Part(
                asked.number(kind + "Offset", 0, FARTHEST),
                asked.number(kind + "Count", USUAL, MOST));
    }

    /** Quotes and stars belong to the language of searches of an older server. */
    static String words(String query) {
        String plain = query.replace("\"", " ").replace("*", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static Found folders(All all) {
        return Found.newBuilder()
                .addAllArtist(all.artists().folders())
                .addAllAlbum(all.albums().stream().map(FolderView::of).toList())
                .addAllSong(all.songs())
                .build();
    }

    private static Found2 tags(All all) {
        return Found2.newBuilder()
                .addAllArtist(all.artists().tags())
                .addAllAlbum(all.albums())
                .addAllSong(all.songs())
                .build();
    }
}

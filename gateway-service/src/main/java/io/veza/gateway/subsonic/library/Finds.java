package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackMatch;
import io.veza.proto.stream.v1.TrackSearchService;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds by words, or everything where there are none. */
@ApplicationScoped
class Finds {

    /** Of songs that are like words, the likest are known; nobody pages further. */
    private static final int LIKEST = 100;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final TrackSearchService search;
    private final Library library;
    private final ArtistBook artists;

    Finds(@GrpcClient("stream") TrackSearchService search, Library library, ArtistBook artists) {
        this.search = search;
        this.library = library;
        this.artists = artists;
    }

    Uni<List<LibraryArtist>> artists(String words, AlbumLists.Part part) {
        if (words.isEmpty() || part.size() == 0) {
            return artists.part(part.offset(), part.size());
        }
        String sought = plain(words);
        return artists.all()
                .map(all -> part.of(all.stream().filter(one -> isLike(one, sought)).toList()));
    }

    private static boolean isLike(LibraryArtist artist, String sought) {
        return plain(artist.getArtist().getDisplayName()).contains(sought)
                || artist.getArtist().getHandle().contains(sought);
    }

    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Without words in an order that stays as it is while a library is copied. */
    Uni<List<Published>> releases(String words, AlbumLists.Part part) {
        if (part.size() == 0) {
            return none();
        }
        return library.releases(
                ListReleasesRequest.newBuilder()
                        .setWords(words)
                        .setOrder(
                                words.isEmpty()
                                        ? ListReleasesRequest.Order.OLDEST
                                        : ListReleasesRequest.Order.TITLE)
                        .setOffset(part.offset())
                        .setLimit(part.size())
                        .build());
    }

    Uni<List<Track>> tracks(String words, AlbumLists.Part part) {
        if (part.size() == 0) {
            return none();
        }
        return words.isEmpty() ? everything(part) : likest(words, part);
    }

    private Uni<List<Track>> everything(AlbumLists.Part part) {
        return library.tracks(
                ListLibraryTracksRequest.newBuilder()
                        .setOffset(part.offset())
                        .setLimit(part.size())
                        .build());
    }

    private Uni<List<Track>> likest(String words, AlbumLists.Part part) {
        return search.searchTracks(
                        SearchTracksRequest.newBuilder().setWords(words).setLimit(LIKEST).build())
                .map(found -> found.getItemsList().stream().map(TrackMatch::getTrack).toList())
                .map(part::of);
    }

    private static <T> Uni<List<T>> none() {
        return Uni.createFrom().item(List.of());
    }
}

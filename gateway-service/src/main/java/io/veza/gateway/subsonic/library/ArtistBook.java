package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.LibraryArtist;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryArtistsResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody who has published something. Names live elsewhere, so they are put in order here. */
@ApplicationScoped
class ArtistBook {

    private static final int AT_ONCE = 1_000;
    private static final int MOST = 20_000;

    private final LibraryService library;

    ArtistBook(@GrpcClient("stream") LibraryService library) {
        this.library = library;
    }

    /** By the alphabet, whatever the case and the accents. */
    Uni<List<LibraryArtist>> all() {
        return further(new ArrayList<>())
                .map(artists -> artists.stream().sorted(byName()).toList());
    }

    /** As they came, so that whoever copies them all misses none. */
    Uni<List<LibraryArtist>> part(int offset, int limit) {
        return limit == 0
                ? Uni.createFrom().item(List.of())
                : ask(ListLibraryArtistsRequest.newBuilder().setOffset(offset).setLimit(limit));
    }

    Uni<LibraryArtist> get(long id) {
        return ask(ListLibraryArtistsRequest.newBuilder().addArtists(id))
                .map(found -> found.stream().findFirst().orElseThrow(Refused::notFound));
    }

    Uni<Optional<LibraryArtist>> named(String name) {
        return all().map(artists ->
                artists.stream()
                        .filter(artist ->
                                name.equalsIgnoreCase(SongView.name(artist.getArtist()))
                                        || name.equalsIgnoreCase(artist.getArtist().getHandle()))
                        .findFirst());
    }

    private Uni<List<LibraryArtist>> further(List<LibraryArtist> known) {
        return part(known.size(), AT_ONCE)
                .chain(more -> {
                    known.addAll(more);
                    return more.size() < AT_ONCE || known.size() >= MOST
                            ? Uni.createFrom().item(known)
                            : further(known);
                });
    }

    private Uni<List<LibraryArtist>> ask(ListLibraryArtistsRequest.Builder request) {
        return library.listLibraryArtists(request.build())
                .map(ListLibraryArtistsResponse::getItemsList);
    }

    private static Comparator<LibraryArtist> byName() {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        alphabet.setStrength(Collator.PRIMARY);
        return Comparator.<LibraryArtist, String>comparing(
                        artist -> SongView.name(artist.getArtist()), alphabet)
                .thenComparingLong(artist -> artist.getArtist().getId());
    }
}

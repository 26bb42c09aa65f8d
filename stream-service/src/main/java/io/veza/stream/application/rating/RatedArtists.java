package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.library.Library;
import io.veza.stream.application.library.Library.ArtistCount;
import io.veza.stream.domain.audience.AudienceError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who can be rated as artists: whoever has published something. */
@ApplicationScoped
class RatedArtists {

    private static final Library.Window ONE = new Library.Window(0, 1);

    private final Library library;

    RatedArtists(Library library) {
        this.library = library;
    }

    Uni<ArtistCount> require(long artist) {
        return library.artists(List.of(artist), ONE)
                .map(found ->
                        found.stream()
                                .findFirst()
                                .orElseThrow(() ->
                                        new DomainException(
                                                AudienceError.ARTIST_NOT_FOUND,
                                                "There is no such artist")));
    }
}

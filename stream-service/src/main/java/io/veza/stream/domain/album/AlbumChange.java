package io.veza.stream.domain.album;

import io.veza.stream.domain.track.Visibility;
import java.util.Optional;

/** What an artist changes about an album; what is empty stays. */
public record AlbumChange(
        Optional<String> title,
        Optional<String> description,
        Optional<AlbumKind> kind,
        Optional<String> genre,
        Optional<ReleaseDate> released,
        Optional<Upc> upc,
        Optional<String> label,
        Optional<Visibility> visibility) {

    AlbumDetails applyTo(AlbumDetails details) {
        return new AlbumDetails(
                title.filter(text -> !text.isBlank()).orElse(details.title()),
                description.orElse(details.description()),
                kind.orElse(details.kind()),
                genre.orElse(details.genre()),
                released.orElse(details.released()),
                upc.orElse(details.upc()),
                label.orElse(details.label()),
                visibility.orElse(details.visibility()));
    }
}

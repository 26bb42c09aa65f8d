package io.veza.stream.domain.playlist;

import io.veza.stream.domain.track.Visibility;
import java.util.Optional;

/** What an owner changes about a playlist; what is empty stays. */
public record PlaylistChange(
        Optional<String> title,
        Optional<String> description,
        Optional<Visibility> visibility,
        Optional<Boolean> collaborative) {

    PlaylistDetails applyTo(PlaylistDetails details) {
        return new PlaylistDetails(
                title.filter(text -> !text.isBlank()).orElse(details.title()),
                description.orElse(details.description()),
                visibility.orElse(details.visibility()),
                collaborative.orElse(details.collaborative()));
    }
}

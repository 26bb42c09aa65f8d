package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.track.Visibility;
import java.util.Optional;

/** What an owner changes about a playlist; what is empty stays. */
public record PlaylistChange(
        Optional<String> title,
        Optional<String> description,
        Optional<Visibility> visibility,
        Optional<Boolean> collaborative,
        Optional<Rules> rules) {

    PlaylistDetails applyTo(PlaylistDetails details) {
        if (rules.isPresent() && details.rules() == null) {
            throw new DomainException(
                    PlaylistError.PLAYLIST_HAS_NO_RULES,
                    "What stands in this playlist was put there; make another one with rules");
        }
        return new PlaylistDetails(
                title.filter(text -> !text.isBlank()).orElse(details.title()),
                description.orElse(details.description()),
                visibility.orElse(details.visibility()),
                collaborative.orElse(details.collaborative()),
                rules.orElse(details.rules()));
    }
}

package io.veza.stream.domain.track;

import java.util.List;
import java.util.Optional;

/** What an artist changes about a track; what is empty stays. */
public record TrackChange(
        Optional<String> title,
        Optional<String> description,
        Optional<String> genre,
        Optional<List<String>> tags,
        Optional<Visibility> visibility) {

    TrackDetails applyTo(TrackDetails details) {
        return new TrackDetails(
                title.filter(text -> !text.isBlank()).orElse(details.title()),
                description.orElse(details.description()),
                genre.orElse(details.genre()),
                tags.orElse(details.tags()),
                visibility.orElse(details.visibility()));
    }
}

package io.veza.stream.domain.track;

import io.veza.stream.domain.sound.SaidSound;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an artist changes about a track; what is empty stays.
 *
 * @param sound what becomes of what was said of it
 */
public record TrackChange(
        Optional<String> title,
        Optional<String> description,
        Optional<String> genre,
        Optional<List<String>> tags,
        Optional<Visibility> visibility,
        UnaryOperator<SaidSound> sound,
        ReleaseChange release) {

    /** Of nothing but what it is called and who sees it. */
    public TrackChange(
            Optional<String> title,
            Optional<String> description,
            Optional<String> genre,
            Optional<List<String>> tags,
            Optional<Visibility> visibility) {
        this(title, description, genre, tags, visibility, said -> said, ReleaseChange.NONE);
    }

    TrackDetails applyTo(TrackDetails details) {
        TrackDetails called =
                new TrackDetails(
                        title.filter(text -> !text.isBlank()).orElse(details.title()),
                        description.orElse(details.description()),
                        genre.orElse(details.genre()),
                        tags.orElse(details.tags()),
                        details.visibility(),
                        sound.apply(details.sound()),
                        details.release());
        return release.applyTo(called, visibility);
    }
}

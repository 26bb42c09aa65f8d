package io.veza.stream.domain.podcast;

import io.veza.stream.domain.track.Visibility;
import java.util.Objects;

/**
 * What the owner says about a show.
 *
 * @param language BCP 47
 * @param link its page elsewhere
 * @param locked whether other houses may not take it over
 */
public record ShowDetails(
        String title,
        String description,
        String language,
        Category category,
        Imprint imprint,
        boolean explicit,
        WebAddress link,
        Funding funding,
        boolean locked,
        ShowKind kind,
        Visibility visibility) {

    private static final String ENGLISH = "en";

    public ShowDetails {
        title = title.strip();
        description = description.strip();
        language = language.isBlank() ? ENGLISH : language.strip();
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(imprint, "imprint");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(funding, "funding");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(visibility, "visibility");
    }
}

package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.podcast.ForeignText;

/** The texts of the web, as far as they may be fetched from here. */
@FunctionalInterface
public interface TextWeb {

    /** Fails with {@link TextRefused}. */
    Uni<byte[]> fetch(ForeignText text);
}

package io.veza.stream.application.media;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Where what was made of the former files of tracks lies. */
@FunctionalInterface
public interface FormerFolders {

    /**
     * @param version as in addresses
     */
    Uni<Optional<Long>> find(long track, String version);
}

package io.veza.stream.application.portrait;

import io.smallrye.mutiny.Uni;

/** Where the files of pictures of people are kept. */
@FunctionalInterface
public interface PortraitFiles {

    Uni<Void> remove(String key);
}

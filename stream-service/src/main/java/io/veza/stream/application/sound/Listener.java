package io.veza.stream.application.sound;

import io.smallrye.mutiny.Uni;

/** Listens to the uploaded file of a track, when nothing more urgent is to be done. */
@FunctionalInterface
public interface Listener {

    /**
     * Of what is no sound any more, nothing is heard; what fails may be tried again.
     *
     * @param folder where the file lies that plays
     */
    Uni<Heard> listen(long folder);
}

package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The music of the house, as far as people talk about it. */
public interface Tracks {

    /**
     * Looks for a track by its address, its id or words of its title.
     *
     * @return the address under which everybody finds it
     */
    Uni<Optional<String>> find(String typed);
}

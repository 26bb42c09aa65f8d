package io.veza.stream.application.erasure;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Events on their way to others, which keep what was said in them for a while. */
public interface Deliveries {

    /**
     * Takes events about tracks out of it.
     *
     * @param events ids
     */
    Uni<Void> forget(Set<Long> events);
}

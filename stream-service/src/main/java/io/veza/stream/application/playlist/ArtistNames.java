package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** What artists are called; who cannot be found, or not now, is not in the answer. */
@FunctionalInterface
public interface ArtistNames {

    Uni<Map<Long, Name>> of(Collection<Long> artists);

    record Name(String handle, String shown) {

        /** Whatever the case. */
        boolean is(String written) {
            return written.equalsIgnoreCase(shown) || written.equalsIgnoreCase(handle);
        }
    }
}

package io.veza.stream.application.mosaic;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.painting.Paintings;
import io.veza.stream.domain.mosaic.Mosaic;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where pictures of playlists are kept, and which of them may be others by now. */
public interface Mosaics extends Paintings {

    /**
     * A playlist in which something has changed.
     *
     * @param since when that was last
     */
    record Changed(long playlist, Instant since) {}

    /** The one that has waited longest; others leave it alone for the time of the lease. */
    Uni<Optional<Changed>> take(Duration lease);

    /** The keys of the first covers in it, as far as everybody may see them. */
    Uni<List<String>> covers(long playlist, int most);

    /** What the picture that is shown is made of; empty: there is none. */
    Uni<List<String>> parts(long playlist);

    /** Instead of the one before, with an event; and nothing waits, unless it has changed since. */
    Uni<Void> show(Mosaic mosaic, Changed changed);

    /** Shows none any more, with an event if there was one. */
    Uni<Void> hide(Changed changed);

    /** It may stay as it is. */
    Uni<Void> leave(Changed changed);

    /** The keys of those that have one, by playlist. */
    Uni<Map<Long, String>> ofPlaylists(Collection<Long> playlists);
}

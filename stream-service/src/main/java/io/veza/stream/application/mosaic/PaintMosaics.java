package io.veza.stream.application.mosaic;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.stream.application.mosaic.Mosaics.Changed;
import io.veza.stream.domain.mosaic.Mosaic;
import io.veza.stream.domain.painting.Painting;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Paints the picture of one playlist anew, if it would be another. */
@ApplicationScoped
public class PaintMosaics {

    /** Long enough to paint; whoever dies of it leaves it to others, later. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** How far into a playlist it is looked for different covers. */
    private static final int LOOKED_AT = 100;

    private final Mosaics mosaics;
    private final MosaicStudio studio;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaintMosaics(Mosaics mosaics, MosaicStudio studio, Ids ids, Clock clock) {
        this.mosaics = mosaics;
        this.studio = studio;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when nothing has changed anywhere. */
    public Uni<Boolean> step() {
        return mosaics.take(LEASE)
                .chain(changed ->
                        changed.isEmpty()
                                ? Uni.createFrom().item(false)
                                : look(changed.get()).replaceWith(true));
    }

    private Uni<Void> look(Changed changed) {
        return Uni.combine()
                .all()
                .unis(
                        mosaics.covers(changed.playlist(), LOOKED_AT).map(Mosaic::partsOf),
                        mosaics.parts(changed.playlist()))
                .asTuple()
                .chain(found -> decide(changed, found.getItem1(), found.getItem2()));
    }

    private Uni<Void> decide(Changed changed, List<String> wanted, List<String> shown) {
        if (wanted.equals(shown)) {
            return mosaics.leave(changed);
        }
        return wanted.isEmpty() ? mosaics.hide(changed) : paint(changed, wanted);
    }

    /** The files first: an address that is told leads to something. */
    private Uni<Void> paint(Changed changed, List<String> parts) {
        Mosaic mosaic =
                new Mosaic(
                        ids.next(),
                        changed.playlist(),
                        Painting.key(random),
                        parts,
                        clock.instant());
        return studio.paint(mosaic)
                .chain(() -> mosaics.show(mosaic, changed))
                .onFailure()
                .call(() -> studio.remove(mosaic));
    }
}

package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Puts the parts together and sends the link. Whoever packs makes a key of their own: of two who
 * do, the link of one is sent, and it opens that one's archive.
 */
@ApplicationScoped
class PackTakeout {

    private final Takeouts takeouts;
    private final Archives archives;
    private final TakeoutSecrets secrets;
    private final WriteTakeoutLetter letter;
    private final TakeoutLimits limits;
    private final Clock clock;

    PackTakeout(
            Takeouts takeouts,
            Archives archives,
            TakeoutSecrets secrets,
            WriteTakeoutLetter letter,
            TakeoutLimits limits,
            Clock clock) {
        this.takeouts = takeouts;
        this.archives = archives;
        this.secrets = secrets;
        this.letter = letter;
        this.limits = limits;
        this.clock = clock;
    }

    Uni<Void> handle(Takeout takeout, TakeoutKey parts) {
        TakeoutKey key = secrets.nextKey();
        String name = takeout.id() + "-" + secrets.nextName();
        return archives.pack(takeout, parts, name, key)
                .chain(size ->
                        size.isPresent()
                                ? finish(takeout, size.get(), name, key)
                                : takeouts.restart(
                                        takeout, clock.instant().plus(RunTakeouts.LEASE)));
    }

    private Uni<Void> finish(Takeout takeout, long size, String name, TakeoutKey key) {
        Takeout ready = takeout.ready(size, clock.instant(), limits);
        return letter.handle(takeout, key)
                .chain(written -> takeouts.finish(ready, name, written))
                .call(first -> first ? Uni.createFrom().voidItem() : archives.discard(name))
                .chain(() -> archives.removeParts(takeout.id()));
    }
}

package io.veza.stream.application.version;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.stream.application.version.LeftFiles.Left;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Removes what was made of former files once nobody plays it any more; the files themselves stay to
 * be gone back to. What has failed is forgotten.
 */
@ApplicationScoped
public class CollectVersions {

    private static final Logger LOG = Logger.getLogger(CollectVersions.class);
    private static final int BATCH = 50;

    private final TrackFiles files;
    private final LeftFiles left;
    private final FormerMedia media;
    private final VersionLimits limits;
    private final Clock clock;

    CollectVersions(
            TrackFiles files,
            LeftFiles left,
            FormerMedia media,
            VersionLimits limits,
            Clock clock) {
        this.files = files;
        this.left = left;
        this.media = media;
        this.limits = limits;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return left.left(clock.instant().minus(limits.grace()), BATCH)
                .chain(former -> each(former, this::collect))
                .chain(() -> left.failed(clock.instant().minus(limits.failedFor()), BATCH))
                .chain(failed -> each(failed, this::forget));
    }

    /** First nobody is sent there any more, then it goes: what is killed between is done again. */
    private Uni<Void> collect(Left former) {
        return left.withdraw(former)
                .chain(withdrawn ->
                        withdrawn
                                ? media.remove(former).chain(() -> left.collected(former))
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> forget(Left failed) {
        return files.remove(failed.track(), all -> all.require(failed.version()).requireFormer());
    }

    /** One that fails keeps no other from its turn. */
    private static Uni<Void> each(List<Left> all, Function<Left, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one ->
                        step.apply(one)
                                .onFailure()
                                .invoke(failure ->
                                        LOG.warnf(
                                                "File %d is collected later: %s",
                                                one.version(), failure.getMessage()))
                                .onFailure()
                                .recoverWithNull())
                .collect()
                .asList()
                .replaceWithVoid();
    }
}

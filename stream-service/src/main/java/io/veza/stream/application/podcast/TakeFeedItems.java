package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.application.podcast.FeedImports.Job;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.upload.UploadError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Downloads what feeds list, one after the other, and makes episodes of it. */
@ApplicationScoped
public class TakeFeedItems {

    private static final Logger LOG = Logger.getLogger(TakeFeedItems.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_PAUSE = 8;

    private final FeedImports imports;
    private final FeedItemTrack tracks;
    private final PodcastLimits limits;
    private final Clock clock;

    TakeFeedItems(FeedImports imports, FeedItemTrack tracks, PodcastLimits limits, Clock clock) {
        this.imports = imports;
        this.tracks = tracks;
        this.limits = limits;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        return imports.claim(limits.imports().lease())
                .chain(next ->
                        next.isEmpty()
                                ? Uni.createFrom().item(false)
                                : take(next.get()).replaceWith(true));
    }

    private Uni<Void> take(Job job) {
        return tracks.make(job)
                .chain(() -> imports.done(job))
                .onFailure()
                .recoverWithUni(failure -> fail(job, failure));
    }

    /** A store that is away says nothing of the file, however long it is. */
    private Uni<Void> fail(Job job, Throwable failure) {
        LOG.debugf("An episode was not had: %s", failure.getMessage());
        ItemFailure reason = reason(failure);
        boolean again = MediaError.isUnavailable(failure) || mayTryAgain(job, reason);
        return imports.failed(job, reason, again ? Optional.of(due(job)) : Optional.empty());
    }

    private boolean mayTryAgain(Job job, ItemFailure reason) {
        return reason.isPassing() && job.attempts() < limits.imports().attempts();
    }

    private Instant due(Job job) {
        int doublings = Math.min(job.attempts() - 1, LONGEST_PAUSE);
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << doublings));
    }

    private static ItemFailure reason(Throwable failure) {
        if (failure instanceof ItemRefused refused) {
            return refused.reason();
        }
        return failure instanceof DomainException refusal
                        && refusal.code() == UploadError.STORAGE_QUOTA_SPENT
                ? ItemFailure.STORAGE_QUOTA_SPENT
                : ItemFailure.FILE_UNREACHABLE;
    }
}

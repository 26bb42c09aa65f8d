package io.veza.stream.domain.track;

import io.veza.stream.domain.credits.Credits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What an artist changes about how a track comes out; what is empty stays. */
public record ReleaseChange(
        Optional<Credits> credits, Optional<Download> download, Optional<Instant> publishAt) {

    public static final ReleaseChange NONE =
            new ReleaseChange(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses a time that has passed, or that nobody will wait for. */
    public void requireAhead(Instant now, Duration furthest) {
        publishAt.ifPresent(at -> Schedule.requireAhead(at, now, furthest));
    }

    /** A visibility without a time takes effect at once, and nothing is scheduled any more. */
    TrackDetails applyTo(TrackDetails details, Optional<Visibility> visibility) {
        Release before = details.release();
        Release said =
                new Release(
                        credits.orElse(before.credits()),
                        download.orElse(before.download()),
                        visibility.isPresent() ? null : before.schedule(),
                        before.publishedAt());
        return publishAt
                .map(at ->
                        details.with(
                                Visibility.PRIVATE,
                                said.scheduled(
                                        new Schedule(
                                                at, visibility.orElseGet(details::published)))))
                .orElseGet(() -> details.with(visibility.orElse(details.visibility()), said));
    }
}

package io.veza.stream.domain.track;

import io.veza.stream.domain.credits.Credits;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an artist decides about how a track comes out.
 *
 * @param schedule null: nothing is scheduled
 * @param publishedAt when a schedule last had it published; null: none had
 */
public record Release(
        Credits credits,
        Download download,
        @Nullable Schedule schedule,
        @Nullable Instant publishedAt) {

    public static final Release NONE = new Release(Credits.NONE, Download.OFF, null, null);

    public Release {
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(download, "download");
    }

    Release scheduled(@Nullable Schedule newSchedule) {
        return new Release(credits, download, newSchedule, publishedAt);
    }

    Release published(Instant at) {
        return new Release(credits, download, null, at);
    }
}

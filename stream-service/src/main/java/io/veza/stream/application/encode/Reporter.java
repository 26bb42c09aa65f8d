package io.veza.stream.application.encode;

import io.veza.stream.domain.encode.EncodeJob;
import io.veza.stream.domain.encode.EncodeProgress;
import io.veza.stream.domain.rendition.RenditionFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Writes down how far an encode has come, not more often than people can see. */
final class Reporter {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final EncodeJobs jobs;
    private final EncodeJob job;
    private final Clock clock;
    private final EncodeProgress progress;
    private Instant next = Instant.MIN;
    private int reported;

    Reporter(EncodeJobs jobs, EncodeJob job, Set<RenditionFormat> wanted, Clock clock) {
        this.jobs = jobs;
        this.job = job;
        this.progress = new EncodeProgress(wanted);
        this.clock = clock;
    }

    void analysed(double share) {
        progress.analysed(share);
        report();
    }

    void encoded(RenditionFormat format, double share) {
        progress.encoded(format, share);
        report();
    }

    private void report() {
        int percent = progress.percent();
        if (isNews(percent)) {
            jobs.change(job, track -> track.advance(percent));
        }
    }

    private synchronized boolean isNews(int percent) {
        Instant now = clock.instant();
        if (percent <= reported || now.isBefore(next)) {
            return false;
        }
        reported = percent;
        next = now.plus(PAUSE);
        return true;
    }
}

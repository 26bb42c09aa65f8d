package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.podcast.FeedTexts.Job;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.TextFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes chapters and transcripts over; what is bad is left out, and the episode is there without.
 */
@ApplicationScoped
public class TakeFeedTexts {

    private static final Logger LOG = Logger.getLogger(TakeFeedTexts.class);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FeedTexts texts;
    private final TextWeb web;
    private final TextReader reader;
    private final TakeTranscript transcripts;
    private final PodcastLimits limits;
    private final Clock clock;

    TakeFeedTexts(
            FeedTexts texts,
            TextWeb web,
            TextReader reader,
            TakeTranscript transcripts,
            PodcastLimits limits,
            Clock clock) {
        this.texts = texts;
        this.web = web;
        this.reader = reader;
        this.transcripts = transcripts;
        this.limits = limits;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        return texts.claim(LEASE)
                .chain(next ->
                        next.isEmpty()
                                ? Uni.createFrom().item(false)
                                : take(next.get()).replaceWith(true));
    }

    private Uni<Void> take(Job job) {
        return web.fetch(job.text())
                .chain(bytes -> keep(job, bytes))
                .onFailure()
                .recoverWithUni(failure -> fail(job, failure));
    }

    private Uni<Void> keep(Job job, byte[] bytes) {
        return job.text().isTranscript()
                ? transcripts
                        .keep(job, reader.transcript(job.text().kind(), bytes))
                        .chain(() -> texts.done(job))
                : texts.chapters(job, within(job, reader.chapters(bytes)));
    }

    private List<Chapter> within(Job job, List<Chapter> read) {
        List<Chapter> chapters =
                read.stream()
                        .filter(chapter -> chapter.startMs() < job.durationMs())
                        .limit(limits.imports().chapters())
                        .toList();
        if (chapters.isEmpty()) {
            throw new TextRefused(TextFailure.BEYOND_END);
        }
        if (chapters.size() < read.size()) {
            LOG.infof(
                    "%d chapters of episode %d are left out: they are beyond its end, or too many",
                    read.size() - chapters.size(), job.track());
        }
        return chapters;
    }

    private Uni<Void> fail(Job job, Throwable failure) {
        if (mayTryAgain(failure) && job.attempts() < limits.imports().attempts()) {
            return texts.again(job, clock.instant().plus(PAUSE.multipliedBy(job.attempts())));
        }
        LOG.infof(
                "%s of episode %d is left out: %s",
                job.text().kind(), job.track(), failure.getMessage());
        return texts.done(job);
    }

    /** What is not known to last may pass. */
    private static boolean mayTryAgain(Throwable failure) {
        return !(failure instanceof TextRefused refused) || refused.reason().isPassing();
    }
}

package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.stream.application.picture.PictureWeb;
import io.veza.stream.application.podcast.FeedCovers.Wanted;
import io.veza.stream.domain.media.MediaError;
import io.veza.stream.domain.painting.Painting;
import io.veza.stream.domain.podcast.ShowCover;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks once for the pictures of shows that were taken over; one that is bad is not shown. */
@ApplicationScoped
public class TakeFeedCovers {

    private static final Logger LOG = Logger.getLogger(TakeFeedCovers.class);

    /** While the store is away: whoever has the picture is not asked all the time. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final FeedCovers wanted;
    private final PictureWeb web;
    private final CoverPainter painter;
    private final ShowCovers covers;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TakeFeedCovers(
            FeedCovers wanted,
            PictureWeb web,
            CoverPainter painter,
            ShowCovers covers,
            Ids ids,
            Clock clock) {
        this.wanted = wanted;
        this.web = web;
        this.painter = painter;
        this.covers = covers;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        return wanted.claim()
                .chain(next ->
                        next.isEmpty()
                                ? Uni.createFrom().item(false)
                                : take(next.get()).replaceWith(true));
    }

    private Uni<Void> take(Wanted one) {
        return web.fetch(one.address())
                .chain(fetched ->
                        fetched.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : show(fetched.get(), begin(one)))
                .onFailure(MediaError::isUnavailable)
                .recoverWithUni(() -> wanted.again(one, clock.instant().plus(PAUSE)))
                .onFailure()
                .invoke(failure -> LOG.debugf("no cover: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> show(byte[] picture, ShowCover cover) {
        return painter.paint(picture, cover).chain(() -> covers.show(cover));
    }

    private ShowCover begin(Wanted one) {
        return new ShowCover(
                ids.next(), one.owner(), one.show(), Painting.key(random), clock.instant());
    }
}

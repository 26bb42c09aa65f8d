package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Sha256;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Writes the feed of a show for whoever has its address: in nobody's name. */
@ApplicationScoped
public class GetFeed {

    private final GetShow getShow;
    private final FeedContent content;
    private final FeedWriter writer;
    private final FeedLog log;

    GetFeed(GetShow getShow, FeedContent content, FeedWriter writer, FeedLog log) {
        this.getShow = getShow;
        this.content = content;
        this.writer = writer;
        this.log = log;
    }

    public record Feed(String text, Instant modifiedAt) {}

    /**
     * @param page from 1
     */
    public Uni<Feed> handle(long show, int page) {
        return getShow.handle(show, Optional.empty()).chain(found -> write(found, page));
    }

    private Uni<Feed> write(Show show, int page) {
        return content.of(show, page)
                .map(writer::write)
                .chain(text ->
                        log.seen(show.id(), page, Sha256.hex(text)).map(at -> new Feed(text, at)));
    }
}

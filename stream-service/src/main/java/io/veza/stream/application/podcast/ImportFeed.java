package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a feed over: what is new in it is downloaded one after the other, by and by. */
@ApplicationScoped
public class ImportFeed {

    private final ReadFeed reading;
    private final ProvedMail mail;
    private final FeedOpening opening;
    private final FeedImports imports;

    ImportFeed(ReadFeed reading, ProvedMail mail, FeedOpening opening, FeedImports imports) {
        this.reading = reading;
        this.mail = mail;
        this.opening = opening;
        this.imports = imports;
    }

    public record Command(String address, Visibility visibility, Principal caller) {}

    /** The show's id. */
    public Uni<Long> handle(Command command) {
        return mail.of(command.caller())
                .chain(proved ->
                        reading.handle(command.address(), command.caller().user())
                                .invoke(found -> requireOpen(found.feed(), proved)))
                .map(found -> opening.of(found, command))
                .chain(imports::begin);
    }

    private static void requireOpen(ForeignFeed feed, String proved) {
        if (!feed.lock().opensTo(proved)) {
            throw locked();
        }
    }

    private static DomainException locked() {
        return new DomainException(
                PodcastError.FEED_LOCKED,
                "Its owner has locked this feed. Unlock it where it is, or prove here that you"
                        + " read the mail of the address it names");
    }
}

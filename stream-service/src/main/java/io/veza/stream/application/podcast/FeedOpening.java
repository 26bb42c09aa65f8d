package io.veza.stream.application.podcast;

import io.veza.platform.kernel.Ids;
import io.veza.stream.application.podcast.FeedImports.NewItem;
import io.veza.stream.application.podcast.FeedImports.Opening;
import io.veza.stream.domain.podcast.ForeignFeed;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.PodcastGuid;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides what is taken of a feed. */
@ApplicationScoped
class FeedOpening {

    private final PodcastLimits limits;
    private final Ids ids;
    private final Clock clock;

    FeedOpening(PodcastLimits limits, Ids ids, Clock clock) {
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    Opening of(ReadFeed.Found found, ImportFeed.Command command) {
        return new Opening(
                show(found, command),
                found.address(),
                found.feed().cover(),
                command.caller().role(),
                items(found.feed()),
                command.visibility(),
                new Opening.Most(limits.shows(), limits.episodes()));
    }

    /** A show that moves keeps the name it has. */
    private Show show(ReadFeed.Found found, ImportFeed.Command command) {
        ForeignFeed feed = found.feed();
        return Show.create(
                ids.next(),
                command.caller().user(),
                feed.shown(command.visibility()),
                feed.guid() == null ? PodcastGuid.of(found.address()) : feed.guid(),
                clock.instant());
    }

    /** The latest of those that are out, each once. */
    private List<NewItem> items(ForeignFeed feed) {
        Instant now = clock.instant();
        Set<String> seen = new HashSet<>();
        return feed.items().stream()
                .filter(item -> item.isOut(now) && seen.add(item.guid()))
                .sorted(Comparator.comparing(FeedOpening::at).reversed())
                .limit(limits.imports().items())
                .map(item -> new NewItem(ids.next(), item))
                .toList();
    }

    private static Instant at(ForeignItem item) {
        return item.dated() == null ? Instant.EPOCH : item.dated();
    }
}

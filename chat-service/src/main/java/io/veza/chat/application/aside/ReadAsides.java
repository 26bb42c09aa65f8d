package io.veza.chat.application.aside;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.log.RoomEvent;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.thread.ThreadSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what messages and events are shown with, and nothing where there is nothing. */
@ApplicationScoped
public class ReadAsides {

    private static final long NOBODY = 0;

    private final QuotedMessages quotes;
    private final ThreadSummaries threads;
    private final PollResults polls;

    public ReadAsides(QuotedMessages quotes, ThreadSummaries threads, PollResults polls) {
        this.quotes = quotes;
        this.threads = threads;
        this.polls = polls;
    }

    /** As one person sees them. */
    public Uni<KnownAsides> of(long room, Collection<Message> messages, long viewer) {
        return read(room, Wanted.by(messages), viewer);
    }

    /** As everybody in the room sees them. */
    public Uni<KnownAsides> of(long room, Collection<RoomEvent> events) {
        return read(room, Wanted.byEvents(events), NOBODY);
    }

    private Uni<KnownAsides> read(long room, Wanted wanted, long viewer) {
        if (wanted.isNothing()) {
            return Uni.createFrom().item(KnownAsides.NONE);
        }
        return Uni.combine()
                .all()
                .unis(
                        orNone(wanted.quotes(), () -> quotes.of(room, wanted.quotes())),
                        threads(room, wanted, viewer),
                        orNone(wanted.polls(), () -> polls.of(room, wanted.polls(), viewer)))
                .with((said, talk, answers) ->
                        new KnownAsides(said, talk, answers, viewer != NOBODY));
    }

    private Uni<Map<Long, ThreadSummary>> threads(long room, Wanted wanted, long viewer) {
        if (wanted.deleted().isEmpty()) {
            return orNone(wanted.threads(), () -> threads.of(room, wanted.threads(), viewer));
        }
        return threads.around(room, wanted.deleted())
                .chain(around -> {
                    Set<Long> roots = new HashSet<>(wanted.threads());
                    roots.addAll(around);
                    return orNone(roots, () -> threads.of(room, roots, viewer));
                });
    }

    private static <T> Uni<Map<Long, T>> orNone(
            Set<Long> wanted, Supplier<Uni<Map<Long, T>>> read) {
        return wanted.isEmpty() ? Uni.createFrom().item(Map.of()) : read.get();
    }
}

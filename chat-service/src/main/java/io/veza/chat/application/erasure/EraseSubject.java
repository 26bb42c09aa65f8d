package io.veza.chat.application.erasure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.erasure.Erasures.Stretch;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.message.ReactionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Takes away what somebody said and chose, room by room, through the rooms' own logs: whoever is
 * there sees it go, and what follows from messages follows. Works for a moment and tells how far it
 * is; whoever asks again goes on from there.
 */
@ApplicationScoped
public class EraseSubject {

    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** Places that are looked through at once. */
    private static final int STRETCH = 5_000;

    /** As many as one event names. */
    private static final int AT_ONCE = 100;

    private final Erasures erasures;
    private final RoomWriter writer;
    private final SharedCopies copies;
    private final Clock clock;

    EraseSubject(Erasures erasures, RoomWriter writer, SharedCopies copies, Clock clock) {
        this.erasures = erasures;
        this.writer = writer;
        this.copies = copies;
        this.clock = clock;
    }

    public record Command(long subject, long erasure) {}

    /**
     * @param erased how many of what, so far
     */
    public record Progress(boolean done, Map<String, Long> erased) {}

    public Uni<Progress> handle(Command command) {
        return erasures.begin(command.erasure(), command.subject())
                .chain(begun -> begun ? work(command) : Uni.createFrom().item(true))
                .chain(done ->
                        erasures.erased(command.erasure())
                                .map(erased -> new Progress(done, erased)));
    }

    /** Says whether nothing is left. */
    private Uni<Boolean> work(Command command) {
        Instant end = clock.instant().plus(MOMENT);
        return Uni.createFrom()
                .deferred(() -> step(command))
                .repeat()
                .whilst(more -> more && clock.instant().isBefore(end))
                .collect()
                .last()
                .map(more -> !more);
    }

    /** Says whether there is more to do. */
    private Uni<Boolean> step(Command command) {
        return erasures.next(command.erasure(), STRETCH)
                .chain(found ->
                        found.isEmpty()
                                ? erasures.finish(command.erasure()).replaceWith(false)
                                : walk(found.get(), command).replaceWith(true));
    }

    private Uni<Void> walk(Stretch stretch, Command command) {
        return silence(stretch, command)
                .chain(() -> stretch.last() ? leave(stretch, command) : Uni.createFrom().nullItem())
                .chain(() -> erasures.passed(stretch, command.erasure(), command.subject()));
    }

    private Uni<Void> silence(Stretch stretch, Command command) {
        return untilEmpty(
                Uni.createFrom()
                        .deferred(() -> erasures.said(stretch, command.subject(), AT_ONCE))
                        .call(said -> erase(stretch.room(), command, said, List.of(), false)));
    }

    private Uni<Void> leave(Stretch stretch, Command command) {
        long room = stretch.room();
        Uni<List<ReactionKey>> some =
                Uni.createFrom()
                        .deferred(() -> erasures.reactions(room, command.subject(), AT_ONCE))
                        .call(given -> erase(room, command, List.of(), given, false));
        return untilEmpty(some)
                .chain(() -> write(room, command, List.of(), List.of(), true))
                .chain(() -> erasures.leave(room, command.erasure(), command.subject()))
                .chain(() -> copies.forget(room, stretch.epoch()));
    }

    private Uni<Void> erase(
            long room, Command command, List<Long> said, List<ReactionKey> given, boolean leaves) {
        return said.isEmpty() && given.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(room, command, said, given, leaves);
    }

    private Uni<Void> write(
            long room, Command command, List<Long> said, List<ReactionKey> given, boolean leaves) {
        return writer.write(room, new Governance.Erase(command.subject(), said, given, leaves))
                .invoke(outcome -> outcome.require())
                .replaceWithVoid();
    }

    private static Uni<Void> untilEmpty(Uni<? extends List<?>> some) {
        return Multi.createBy()
                .repeating()
                .uni(() -> some)
                .whilst(list -> !list.isEmpty())
                .collect()
                .last()
                .replaceWithVoid();
    }
}

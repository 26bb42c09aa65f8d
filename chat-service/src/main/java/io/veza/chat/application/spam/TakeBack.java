package io.veza.chat.application.spam;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.spam.SpamDetector.Suspect;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes spam back that was said before its campaign was noticed: aside, a moment later, with an
 * entry in the record for each author and one notice for the room.
 */
@ApplicationScoped
public class TakeBack {

    /** More within a round is left to the moderators. */
    private static final int MOST = 2_000;

    /** As many as one event names. */
    private static final int AT_ONCE = 100;

    private final ConcurrentLinkedQueue<Suspect> suspects = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<Long, Long> taken = Offences.latest();
    private final SpamLimits limits;
    private final RoomWriter writer;
    private final Ids ids;

    public TakeBack(SpamLimits limits, RoomWriter writer, Ids ids) {
        this.limits = limits;
        this.writer = writer;
        this.ids = ids;
    }

    /** Those that others have come to make look like spam. */
    void suspect(List<Suspect> found) {
        for (Suspect one : found) {
            boolean bad = one.crossed(limits.takeBack()) || one.crossed(limits.block());
            if (bad && waiting.get() < MOST && isFirst(one.message())) {
                waiting.incrementAndGet();
                suspects.add(one);
            }
        }
    }

    /** What moderators put back stays. */
    private boolean isFirst(long message) {
        synchronized (taken) {
            return taken.put(message, message) == null;
        }
    }

    /** What has been waiting; each room gets what concerns it, others go on if one fails. */
    public Uni<Void> round() {
        Map<Long, Map<Long, List<Suspect>>> rooms = new LinkedHashMap<>();
        for (Suspect one = suspects.poll(); one != null; one = suspects.poll()) {
            waiting.decrementAndGet();
            rooms.computeIfAbsent(one.room(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(one.user(), _ -> new ArrayList<>())
                    .add(one);
        }
        if (rooms.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(rooms.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        room -> take(room.getKey(), List.copyOf(room.getValue().values())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> take(long room, List<List<Suspect>> people) {
        List<Uni<Outcome>> taken = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            taken.add(writer.write(room, intent(people.get(i), i == 0)));
        }
        return Uni.join()
                .all(taken)
                .andCollectFailures()
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Governance.TakeBack intent(List<Suspect> ofOne, boolean noticed) {
        double score = ofOne.stream().mapToDouble(Suspect::score).max().orElse(0);
        Order order =
                new Order(
                        ActionKind.TAKE_BACK,
                        ofOne.getFirst().user(),
                        new Reason(
                                String.format(
                                        Locale.ROOT, "Part of a campaign of spam (%.2f)", score)),
                        null);
        List<Long> messages = ofOne.stream().map(Suspect::message).limit(AT_ONCE).toList();
        return new Governance.TakeBack(ids.next(), messages, order, score, noticed);
    }
}

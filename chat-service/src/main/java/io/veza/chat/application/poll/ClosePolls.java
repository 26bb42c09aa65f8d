package io.veza.chat.application.poll;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Closes polls whose time is up. Any number of processes may do so: a poll is closed once, under
 * its room's lock.
 */
@ApplicationScoped
public class ClosePolls {

    private static final int MOST = 100;
    private static final long NOBODY = 0;

    private final DuePolls polls;
    private final RoomWriter writer;
    private final Clock clock;

    public ClosePolls(DuePolls polls, RoomWriter writer, Clock clock) {
        this.polls = polls;
        this.writer = writer;
        this.clock = clock;
    }

    public Uni<Void> round() {
        return polls.until(clock.instant(), MOST).chain(this::close);
    }

    private Uni<Void> close(List<DuePolls.Due> due) {
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<Outcome>> closings =
                due.stream()
                        .map(poll ->
                                writer.write(
                                        poll.room(),
                                        new Intent.ClosePoll(NOBODY, poll.message(), false, true)))
                        .toList();
        return Uni.join().all(closings).andCollectFailures().replaceWithVoid();
    }
}

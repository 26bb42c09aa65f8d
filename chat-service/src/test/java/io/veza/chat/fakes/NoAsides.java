package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.aside.PollResults;
import io.veza.chat.application.aside.ThreadSummaries;
import io.veza.chat.domain.thread.ThreadSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Nobody replies in threads, and nobody votes. */
final class NoAsides {

    static final PollResults POLLS = (room, messages, viewer) -> Uni.createFrom().item(Map.of());

    static final ThreadSummaries THREADS =
            new ThreadSummaries() {
                @Override
                public Uni<Map<Long, ThreadSummary>> of(
                        long room, Collection<Long> roots, long viewer) {
                    return Uni.createFrom().item(Map.of());
                }

                @Override
                public Uni<List<Long>> around(long room, Collection<Long> messages) {
                    return Uni.createFrom().item(List.of());
                }
            };

    private NoAsides() {}
}

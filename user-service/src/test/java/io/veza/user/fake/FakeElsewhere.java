package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.erasure.Elsewhere;
import io.veza.user.domain.erasure.Erasure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Other services: each takes two calls, does as it is asked, and may keep silent about it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeElsewhere implements Elsewhere {

    private final Map<Long, AtomicInteger> streamCalls = new ConcurrentHashMap<>();
    private final Map<Long, AtomicInteger> chatCalls = new ConcurrentHashMap<>();
    private final Map<Long, AtomicInteger> silences = new ConcurrentHashMap<>();

    /** It does what it is told, and the answer is lost that often. */
    public void loseAnswersAbout(long subject, int times) {
        silences.put(subject, new AtomicInteger(times));
    }

    @Override
    public Uni<Progress> eraseFromStream(Erasure erasure) {
        return told(streamCalls, erasure, "tracks", 3);
    }

    @Override
    public Uni<Progress> eraseFromChat(Erasure erasure) {
        return told(chatCalls, erasure, "messages", 70);
    }

    private Uni<Progress> told(
            Map<Long, AtomicInteger> calls, Erasure erasure, String kind, long count) {
        int made =
                calls.computeIfAbsent(erasure.subject(), _ -> new AtomicInteger())
                        .incrementAndGet();
        AtomicInteger silent = silences.get(erasure.subject());
        if (silent != null && silent.getAndDecrement() > 0) {
            return Uni.createFrom().failure(new IllegalStateException("the line is cut"));
        }
        return Uni.createFrom().item(new Progress(made > 1, Map.of(kind, made > 1 ? count : 1)));
    }
}

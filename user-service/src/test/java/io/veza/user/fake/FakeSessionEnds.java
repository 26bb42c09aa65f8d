package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.SessionEnds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers which sessions were announced dead. */
public final class FakeSessionEnds implements SessionEnds {

    public final List<Long> announced = new ArrayList<>();
    public final Map<Long, Instant> people = new HashMap<>();

    @Override
    public Uni<Void> announceAll(long user, Instant before) {
        people.put(user, before);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> announce(long session) {
        announced.add(session);
        return Uni.createFrom().voidItem();
    }
}

package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.SessionEnds;
import java.util.ArrayList;
import java.util.List;

/** Remembers which sessions were announced dead. */
public final class FakeSessionEnds implements SessionEnds {

    public final List<Long> announced = new ArrayList<>();

    @Override
    public Uni<Void> announce(long session) {
        announced.add(session);
        return Uni.createFrom().voidItem();
    }
}

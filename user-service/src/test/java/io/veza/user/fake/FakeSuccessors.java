package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.Successors;
import io.veza.user.domain.session.RefreshToken;
import java.util.HashMap;
import java.util.Map;

/** Keeps promises until told to forget. */
public final class FakeSuccessors implements Successors {

    private final Map<RefreshToken, RefreshToken> promised = new HashMap<>();

    public void forget() {
        promised.clear();
    }

    @Override
    public Uni<RefreshToken> promise(RefreshToken presented, RefreshToken candidate) {
        promised.putIfAbsent(presented, candidate);
        return Uni.createFrom().item(promised.get(presented));
    }
}

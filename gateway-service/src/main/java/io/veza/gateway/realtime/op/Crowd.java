package io.veza.gateway.realtime.op;

import io.veza.gateway.realtime.RealtimeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many sockets each person has open here, so that nobody takes the places of all others. */
@ApplicationScoped
class Crowd {

    private final Map<Long, Integer> sockets = new ConcurrentHashMap<>();
    private final int most;

    Crowd(RealtimeConfig config) {
        this.most = config.maxSocketsPerPerson();
    }

    /** False when this would be one too many; it is not counted then. */
    boolean enter(long user) {
        boolean[] entered = {false};
        sockets.compute(
                user,
                (_, known) -> {
                    int open = known == null ? 0 : known;
                    entered[0] = open < most;
                    return entered[0] ? Integer.valueOf(open + 1) : known;
                });
        return entered[0];
    }

    void leave(long user) {
        sockets.computeIfPresent(user, (_, open) -> open == 1 ? null : open - 1);
    }
}

package io.veza.gateway.realtime.presence;

import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Somebody whom others look at, as each gateway has them. */
final class Watched {

    private final Map<String, Presence> byNode = new HashMap<>();
    private final Set<Watcher> watchers = new HashSet<>();
    private Presence shown;

    Watched(long user) {
        this.shown = offline(user);
    }

    Set<Watcher> watchers() {
        return watchers;
    }

    Presence shown() {
        return shown;
    }

    /** What a gateway has told; true when they are seen differently since. */
    boolean heard(String node, Presence presence) {
        byNode.put(node, presence);
        return look();
    }

    /** What was written down before: anything told since is newer. */
    boolean found(String node, Presence presence) {
        byNode.putIfAbsent(node, presence);
        return look();
    }

    /** A gateway is no more. */
    boolean lost(String node) {
        return byNode.remove(node) != null && look();
    }

    /** Of two gateways' views the one counts in which they are more there. */
    private boolean look() {
        Presence best = offline(shown.getUser());
        for (Presence one : byNode.values()) {
            best = weight(one.getStatus()) > weight(best.getStatus()) ? one : best;
        }
        boolean news = !best.equals(shown);
        shown = best;
        return news;
    }

    private static int weight(Status status) {
        return switch (status) {
            case DO_NOT_DISTURB -> 3;
            case ONLINE -> 2;
            case IDLE -> 1;
            default -> 0;
        };
    }

    private static Presence offline(long user) {
        return Presence.newBuilder().setUser(user).setStatus(Status.OFFLINE).build();
    }
}

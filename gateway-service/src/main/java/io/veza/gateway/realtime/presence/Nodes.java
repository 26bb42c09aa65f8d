package io.veza.gateway.realtime.presence;

import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.proto.chat.v1.PresenceDeltas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The gateways there are, by what has been heard of them. */
@ApplicationScoped
class Nodes {

    private final Map<String, Heard> nodes = new ConcurrentHashMap<>();
    private final long silence;

    Nodes(RealtimeConfig config) {
        this.silence = config.presence().expiry().toNanos() / 2;
    }

    /** False when something it told before did not come here. */
    boolean heard(PresenceDeltas deltas) {
        Heard now = new Heard(System.nanoTime(), deltas.getNumber());
        Heard before = nodes.put(deltas.getNode(), now);
        int missing = deltas.getChangesCount() > 0 ? 1 : 0;
        return before == null || before.number() + missing == now.number();
    }

    /** One whose people were found written down. */
    void met(String node) {
        nodes.putIfAbsent(node, new Heard(System.nanoTime(), 0));
    }

    List<String> silent() {
        long before = System.nanoTime() - silence;
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().at() - before < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    void forget(String node) {
        nodes.remove(node);
    }

    private record Heard(long at, int number) {}
}

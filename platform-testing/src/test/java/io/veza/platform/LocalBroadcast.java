package io.veza.platform;

import io.veza.platform.kernel.Broadcast;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Nodes of one process that hear each other at once. */
public final class LocalBroadcast implements Broadcast {

    private final Map<String, List<Consumer<byte[]>>> handlers = new ConcurrentHashMap<>();

    @Override
    public void publish(String subject, byte[] payload) {
        handlers.getOrDefault(subject, List.of()).forEach(handler -> handler.accept(payload));
    }

    @Override
    public void subscribe(String subject, Consumer<byte[]> handler) {
        handlers.computeIfAbsent(subject, fresh -> new CopyOnWriteArrayList<>()).add(handler);
    }
}

package io.veza.gateway.realtime;

import io.netty.channel.EventLoop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The load of each event loop. */
@ApplicationScoped
public class LoopLoads {

    private final Map<EventLoop, LoopLoad> byLoop = new ConcurrentHashMap<>();

    public LoopLoad of(EventLoop loop) {
        return byLoop.computeIfAbsent(loop, LoopLoad::new);
    }
}

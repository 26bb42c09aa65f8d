package io.veza.stream.domain.listen;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody is in what they listen to.
 *
 * @param queue ids of tracks
 * @param index which of them, from 0
 * @param at by the device's clock
 */
public record Listening(List<Long> queue, int index, int positionMs, String device, Instant at) {

    public Listening {
        queue = List.copyOf(queue);
        device = device.strip();
        Objects.requireNonNull(at, "at");
    }

    /** Empty: it is behind the end of the queue. */
    public Optional<Long> track() {
        return index < queue.size() ? Optional.of(queue.get(index)) : Optional.empty();
    }
}

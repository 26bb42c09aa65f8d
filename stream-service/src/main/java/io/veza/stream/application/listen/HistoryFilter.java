package io.veza.stream.application.listen;

import java.time.Instant;

/**
 * Which part of a history is wanted.
 *
 * @param before only earlier ones
 * @param beforeId of those at {@code before}, only ids below; 0: none of them
 * @param after only later ones
 * @param oldest the earliest of them, not the latest
 */
public record HistoryFilter(
        Instant before, long beforeId, Instant after, boolean oldest, int limit) {}

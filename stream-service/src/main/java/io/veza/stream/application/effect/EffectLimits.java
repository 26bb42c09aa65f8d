package io.veza.stream.application.effect;

import java.time.Duration;

/**
 * The bounds within which effects are rendered.
 *
 * @param previews of one person that are rendered at once
 * @param kept previews of one person; the oldest goes for the next
 * @param openFor how long the address of a preview works
 * @param renders of one person that wait or run
 * @param toldFor how long it is told what became of a render
 */
public record EffectLimits(
        int previews, int kept, Duration openFor, int renders, Duration toldFor) {}

package io.veza.stream.application.upkeep;

import java.time.Duration;

/**
 * How what is stored is looked after.
 *
 * @param readEvery how often every byte is read
 * @param garbageAfter how old what nothing refers to must be to be removed
 */
public record UpkeepLimits(Duration readEvery, Duration garbageAfter) {}

package io.veza.stream.application.sound;

import java.time.Duration;

/**
 * The bounds within which tracks are listened to.
 *
 * @param longest of a longer track only so much is heard, from its middle
 * @param lease after so long a track that nobody has told of is listened to again
 * @param attempts after so many it counts as heard, without anything that was
 */
public record SoundLimits(Duration longest, Duration lease, int attempts) {}

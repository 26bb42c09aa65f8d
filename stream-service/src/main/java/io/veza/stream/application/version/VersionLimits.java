package io.veza.stream.application.version;

import java.time.Duration;

/**
 * The bounds within which tracks keep their files.
 *
 * @param most files of one track
 * @param grace how long what was made of a former file is served on
 * @param failedFor how long it is told that one has failed
 */
public record VersionLimits(int most, Duration grace, Duration failedFor) {}

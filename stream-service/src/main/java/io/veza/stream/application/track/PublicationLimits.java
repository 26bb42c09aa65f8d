package io.veza.stream.application.track;

import java.time.Duration;

/**
 * The bounds within which tracks come out by themselves.
 *
 * @param furthest how far ahead that may be
 */
public record PublicationLimits(Duration furthest) {}

package io.veza.stream.application.portrait;

/**
 * @param bytes of one upload
 * @param daily how many somebody may upload in a day
 */
public record PortraitLimits(long bytes, int daily) {}

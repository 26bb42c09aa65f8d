package io.veza.stream.application.library;

/**
 * From one year to another.
 *
 * @param from 0: since ever
 * @param to 0: until now
 */
public record Years(int from, int to) {}

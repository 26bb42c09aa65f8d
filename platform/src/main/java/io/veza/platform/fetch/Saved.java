package io.veza.platform.fetch;

import java.net.URI;

/**
 * What was found, and is in a file now.
 *
 * @param address where the redirects led
 * @param bytes as many as were asked for, or more: there may be others, which were not read
 */
public record Saved(URI address, String contentType, long bytes) {}

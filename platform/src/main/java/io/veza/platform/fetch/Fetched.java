package io.veza.platform.fetch;

import java.net.URI;

/**
 * What was found.
 *
 * @param address where the redirects led
 * @param contentType as the server put it
 * @param body at most as much as was asked for: the rest was not read
 */
@SuppressWarnings("ArrayRecordComponent") // Read once; never compared.
public record Fetched(URI address, String contentType, byte[] body) {}

package io.veza.stream.domain.podcast;

import java.util.Objects;

/**
 * Where listeners give.
 *
 * @param text what is said of it
 */
public record Funding(WebAddress address, String text) {

    public static final Funding NONE = new Funding(WebAddress.NONE, "");

    public Funding {
        Objects.requireNonNull(address, "address");
        text = text.strip();
    }
}

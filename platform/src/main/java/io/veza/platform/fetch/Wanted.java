package io.veza.platform.fetch;

import java.net.URI;
import java.util.Set;

/**
 * What is to be fetched.
 *
 * @param types media types that are of use
 * @param bytes after so many nothing more is read
 */
public record Wanted(URI address, Set<String> types, int bytes) {

    public Wanted {
        types = Set.copyOf(types);
    }

    Wanted at(URI other) {
        return new Wanted(other, types, bytes);
    }
}

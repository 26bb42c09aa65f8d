package io.veza.user.domain.consent;

import java.util.Objects;

/**
 * Something to agree to, as it is today.
 *
 * @param url where it can be read; empty: it says it all itself
 */
public record ConsentDocument(Purpose purpose, String version, String url) {

    public ConsentDocument {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(url, "url");
    }
}

package io.veza.user.domain.consent;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody has said once, and stays said.
 *
 * @param version of what they agreed to
 * @param granted false: they took it back
 */
public record Consent(Purpose purpose, String version, boolean granted, Instant at) {

    public Consent {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(at, "at");
    }

    boolean agreesTo(ConsentDocument document) {
        return granted && purpose == document.purpose() && version.equals(document.version());
    }
}

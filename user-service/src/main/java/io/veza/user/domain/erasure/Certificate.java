package io.veza.user.domain.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What was erased, and when.
 *
 * @param id of the erasure
 * @param subject a pseudonym: the same for the same person, and nobody can tell whose
 */
public record Certificate(
        long id,
        String subject,
        Instant askedAt,
        Instant begunAt,
        Instant doneAt,
        List<Count> erased) {

    public Certificate {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(begunAt, "begunAt");
        Objects.requireNonNull(doneAt, "doneAt");
        erased = List.copyOf(erased);
    }

    /** How many of what are gone from a service. */
    public record Count(String service, String kind, long count) {}
}

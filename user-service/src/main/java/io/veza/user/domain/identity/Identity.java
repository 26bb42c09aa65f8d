package io.veza.user.domain.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * An account at a provider that signs in to an account here.
 *
 * @param name what its owner knows it by
 */
public record Identity(
        long id, long account, Subject subject, String name, Instant linkedAt, Instant usedAt) {

    public Identity {
        Objects.requireNonNull(subject, "subject");
        linkedAt = linkedAt.truncatedTo(ChronoUnit.MICROS);
        usedAt = usedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public static Identity link(long id, long account, Subject subject, String name, Instant now) {
        return new Identity(id, account, subject, name, now, now);
    }

    @Override
    public String toString() {
        return "Identity[" + id + "]";
    }
}

package io.veza.user.application.audit;

import io.veza.user.domain.audit.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param actor 0: anybody's
 * @param subject 0: about anybody
 * @param act null: any
 * @param from null: since ever
 * @param to exclusive; null: until now
 */
public record AuditQuery(
        long actor, long subject, @Nullable Act act, @Nullable Instant from, @Nullable Instant to) {

    public static final AuditQuery ALL = new AuditQuery(0, 0, null, null, null);
}

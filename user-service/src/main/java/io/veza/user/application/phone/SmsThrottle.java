package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.phone.PhoneNumber;

/** Text messages cost money and sleep. */
@FunctionalInterface
public interface SmsThrottle {

    /** Counts one. Refuses SMS_THROTTLED. */
    Uni<Void> admit(long account, PhoneNumber to);
}

package io.veza.user.adapter.provider;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.account.Email;
import org.jspecify.annotations.Nullable;

/** What providers tell of people, which may be nothing, or nothing that is of use here. */
final class Told {

    private Told() {}

    static String text(@Nullable Object told) {
        return told == null ? "" : told.toString().strip();
    }

    /** Null when it is none. */
    static @Nullable Email email(@Nullable Object told) {
        try {
            return told == null ? null : new Email(told.toString());
        } catch (DomainException nonsense) {
            return null;
        }
    }
}

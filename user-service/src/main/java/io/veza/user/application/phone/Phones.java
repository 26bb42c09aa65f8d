package io.veza.user.application.phone;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.Optional;

/** Where phones and the last code sent to each are kept. */
public interface Phones {

    /**
     * @param confirmed whether it must be proved, or must not yet be
     */
    Uni<Optional<Phone>> find(long account, boolean confirmed);

    /** Keeps a number to be proved, in place of an earlier one; false when one is proved. */
    Uni<Boolean> begin(long account, byte[] sealed, String digits, Instant now);

    /** The code of this phone from now on, the only one. */
    Uni<Void> keep(long account, byte[] hash, Instant until);

    /**
     * The digest of the code, for one look that counts; empty when there is none to look at.
     *
     * @param confirmed whether its phone must be proved, or must not yet be
     */
    Uni<Optional<byte[]>> attempt(long account, boolean confirmed, int tries, Instant now);

    /** Uses the code up; false when somebody was faster. */
    Uni<Boolean> spend(long account, byte[] hash, Instant now);

    Uni<Void> confirm(long account, Instant now, Letter notice);

    /** False when there was none that was proved. */
    Uni<Boolean> remove(long account, Letter notice);

    /** A phone as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // Sealed, never compared.
    record Phone(byte[] sealed, String digits) {}
}

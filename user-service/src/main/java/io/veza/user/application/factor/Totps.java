package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where accounts' app secrets and backup codes are kept. */
public interface Totps {

    /** Empty unless codes are asked for. */
    Uni<Optional<TotpView>> find(long account);

    /** Keeps a secret that is not on yet, in place of an earlier one; false when one is on. */
    Uni<Boolean> begin(long account, byte[] sealed, Instant now);

    /**
     * The sealed secret, for one look at a code, which counts as wrong until it is accepted:
     * guesses at the same time gain nothing. Refuses FACTOR_THROTTLED; empty when there is none.
     *
     * @param on whether it must be on, or must not yet be
     */
    Uni<Optional<byte[]>> attempt(long account, boolean on, Instant now);

    /** Takes the code of a step and forgets failures; false when it, or a later one, was taken. */
    Uni<Boolean> accept(long account, long step);

    /** Turns it on with its backup codes. */
    Uni<Void> confirm(long account, List<HashedCode> codes, Instant now, Letter notice);

    Uni<Void> replaceCodes(long account, List<HashedCode> codes);

    /** The hash of a code that was not used. */
    Uni<Optional<String>> codeHash(long account, String id);

    /** Uses a code up and forgets failures; false when somebody was faster. */
    Uni<Boolean> spend(long account, String id, Instant now, Letter notice);

    /** Forgets failures: another way has shown who it is. */
    Uni<Void> forgive(long account);

    /** With all that depends on it; false when there was none. */
    Uni<Boolean> remove(long account, Letter notice);

    /** A backup code as it is kept. */
    record HashedCode(String id, String hash) {}
}

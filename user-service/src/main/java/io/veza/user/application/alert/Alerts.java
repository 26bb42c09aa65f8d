package io.veza.user.application.alert;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.User;
import io.veza.user.domain.alert.Finding;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where unusual sign-ins are kept. */
public interface Alerts {

    /** Kept and told in one. */
    Uni<Void> raise(long session, Finding finding, Letter letter);

    /**
     * The account's, the latest first.
     *
     * @param before only of sessions with a smaller id
     */
    Uni<List<AlertView>> of(long account, long before, int limit);

    /** False when there is none of theirs that waits for an answer. */
    Uni<Boolean> own(long account, long session, Instant now);

    /**
     * It was not them: the session ends, no device is trusted any more, and a password that opened
     * it is good for nothing from now on, if its owner can be mailed to set another one. Empty when
     * there is none of theirs that waits for an answer.
     *
     * @param reset goes out when the password is closed
     */
    Uni<Optional<Disowned>> disown(
            long account, long session, Instant now, Function<User, Letter> reset);

    /** The same by the link of the mail. Empty when it is good for nothing. */
    Uni<Optional<Disowned>> disown(MailToken token, Instant now, Function<User, Letter> reset);

    /** What came of it. */
    record Disowned(long session, boolean passwordClosed) {}
}

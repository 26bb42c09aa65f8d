package io.veza.user.application.password;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.MailToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where passwords are replaced: with everything that hangs on the old one, in one transaction. Both
 * say which sessions ended.
 */
public interface Passwords {

    /**
     * @param kept the session that goes on: the one it is changed from
     */
    Uni<List<Long>> change(User user, PasswordHash hash, long kept, Instant now, Letter notice);

    /**
     * Uses the link up, and takes it as a proof of the address; empty when it is good for nothing.
     */
    Uni<Optional<List<Long>>> reset(
            MailToken token, PasswordHash hash, Instant now, Function<User, Letter> notice);
}

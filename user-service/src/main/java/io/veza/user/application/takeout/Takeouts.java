package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where it is kept who wants a copy, and how far that is. */
public interface Takeouts {

    /**
     * @param decide what becomes of it after the latest one; nobody else decides meanwhile
     * @param sealedKey of what is collected, for as long as it is
     */
    Uni<Takeout> begin(long account, Function<Optional<Takeout>, Takeout> decide, byte[] sealedKey);

    /** The latest. */
    Uni<List<Takeout>> of(long account, int most);

    Uni<Optional<Takeout>> find(long takeout);

    /** One that is due, for this caller alone until then. */
    Uni<Optional<Takeout>> claim(Instant now, Instant until);

    /** It is still this caller's, until then. */
    Uni<Void> renew(Takeout takeout, Instant until);

    /** As it was given at the beginning; empty: it is over. */
    Uni<Optional<byte[]>> sealedKey(Takeout takeout);

    /**
     * To the next step, for this caller alone until then.
     *
     * @return false: it is over, or another one was first
     */
    Uni<Boolean> advance(Takeout takeout, Instant until);

    /** Back to the first step, for this caller alone until then: what was collected is lost. */
    Uni<Void> restart(Takeout takeout, Instant until);

    Uni<Void> failed(Takeout takeout, TakeoutState state, String reason, Instant due);

    /**
     * With the letter that has the link.
     *
     * @param archive which of those that may have been packed
     * @return false: another one was first
     */
    Uni<Boolean> finish(Takeout ready, String archive, Letter letter);

    /** Where the link goes. */
    Uni<Email> address(Takeout takeout);

    /** The archive of one that is ready. */
    Uni<String> archive(Takeout takeout);

    /** It has been opened by whom it is about. */
    Uni<Void> opened(Takeout takeout);

    /** Whose archives are there longer than they may. */
    Uni<List<Takeout>> overdue(Instant now, int most);

    Uni<Void> expire(Takeout takeout, Instant now);

    /** The latest before {@code cursor}. */
    Uni<List<Failing>> list(int limit, long cursor);

    /**
     * @return empty: there is none; else the state it was in
     */
    Uni<Optional<TakeoutState>> retry(long takeout, Instant now);

    /**
     * @param reason why its step failed last, a code; empty: it did not
     */
    record Failing(Takeout takeout, String reason) {}
}

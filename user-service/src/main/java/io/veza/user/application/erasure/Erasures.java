package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.erasure.Certificate;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureState;
import io.veza.user.domain.erasure.ErasureStep;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept who is to be erased, and how far that is. */
public interface Erasures {

    /** Hides the account, too. Says which sessions ended with it. */
    Uni<List<Long>> begin(Erasure asked, Language language, Letter notice);

    /** One that is due, for this caller alone until then. */
    Uni<Optional<Erasure>> claim(Instant now, Instant until);

    /** Another step is due; {@code counts} are what the service of the one before tells. */
    Uni<Void> advance(Erasure erasure, Instant now, Map<String, Long> counts);

    /** The step is not done yet, and did not fail. */
    Uni<Void> again(Erasure erasure, Instant due);

    Uni<Void> failed(Erasure erasure, ErasureState state, String reason, Instant now, Instant due);

    /** What is gone so far, in a fixed order. */
    Uni<List<Certificate.Count>> counts(long erasure);

    /**
     * Ends it, tells everybody, and sends the certificate to whoever it is about. One that was
     * certified before keeps its certificate.
     */
    Uni<Void> certify(Erasure erasure, String certificate, Instant now);

    /** The latest before {@code cursor}, with the latest attempts. */
    Uni<List<Attempted>> list(int limit, long cursor);

    /**
     * @return empty: there is none; else the state it was in
     */
    Uni<Optional<ErasureState>> retry(long erasure, Instant now);

    /** Begins those that were done since then anew, behind the account. */
    Uni<Integer> repeat(Instant since, Instant now);

    /**
     * Those are erased at once, without being asked; whoever is being erased already is left alone.
     */
    Uni<Integer> resume(List<Erasure> forgotten);

    /** With what was tried. */
    record Attempted(Erasure erasure, List<Attempt> attempts) {

        public Attempted {
            attempts = List.copyOf(attempts);
        }
    }

    /**
     * @param failure a code; empty: it worked
     */
    record Attempt(ErasureStep step, Instant at, String failure) {}
}

package io.veza.user.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One act, as it is hashed.
 *
 * @param seq place in the chain, from 1 without holes
 * @param event id of the event that told of it
 * @param actor null: the system
 * @param subject whom it is about; null: nobody
 * @param details nothing personal: ids, kinds and reasons from fixed lists
 * @param personal what is personal, encrypted for the subject; null: nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out; entries are told apart by seq.
public record Entry(
        long seq,
        Instant at,
        Act act,
        long event,
        @Nullable Long actor,
        @Nullable Long subject,
        Map<String, String> details,
        byte @Nullable [] personal) {

    public Entry {
        // As precise as the database keeps it, or the hash could not be computed again.
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(act, "act");
        details = Map.copyOf(details);
        personal = personal == null ? null : personal.clone();
    }

    @Override
    public byte @Nullable [] personal() {
        return personal == null ? null : personal.clone();
    }
}

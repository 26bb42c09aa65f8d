package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.reading.Receipt;
import java.util.List;
import java.util.Optional;

/** How far people let others know that they have read. */
public interface Receipts {

    /** Place of a message of the room that is not deleted. */
    Uni<Optional<Integer>> placeOf(long room, long message);

    /** Of members who give receipts and have read up to there or further, by their ids. */
    Uni<List<Receipt>> from(long room, int seq, int limit);

    /** Whether somebody gives receipts; they do unless they have said otherwise. */
    Uni<Boolean> givenBy(long user);

    Uni<Void> give(long user, boolean given);
}

package io.veza.stream.application.portrait;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.painting.Paintings;
import io.veza.stream.domain.portrait.Portrait;
import io.veza.stream.domain.portrait.PortraitKind;
import java.time.Instant;

/** Where pictures of people are kept. */
public interface Portraits extends Paintings {

    /** How many somebody has shown since then. */
    Uni<Integer> since(long owner, Instant since);

    /** Instead of the one before, and tells the house. */
    Uni<Void> show(Portrait portrait);

    /** Shows none any more; nothing happens when there is none. */
    Uni<Void> hide(long owner, PortraitKind kind);
}

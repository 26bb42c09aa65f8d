package io.veza.stream.application.upkeep;

import io.veza.stream.domain.upkeep.Findings;
import io.veza.stream.domain.upkeep.Garbage;

/** Hears what rounds of care have found. */
public interface CareTold {

    void tell(Findings findings);

    /**
     * @param dryRun nothing was removed
     */
    void tell(Garbage garbage, boolean dryRun);
}

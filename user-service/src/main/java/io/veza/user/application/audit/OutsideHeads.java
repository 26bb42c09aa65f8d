package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import java.util.List;

/** Where heads are kept out of reach of whoever owns the database. */
public interface OutsideHeads {

    Uni<Void> add(Head head);

    /** Fails when nobody answers there. */
    Uni<List<Head>> newest(int most);
}

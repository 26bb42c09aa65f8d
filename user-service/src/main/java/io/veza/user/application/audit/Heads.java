package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Head;
import java.util.List;
import java.util.Optional;

/** Where heads are kept beside the log. */
public interface Heads {

    Uni<Optional<Head>> last();

    Uni<List<Head>> newest(int most);

    /** Keeps it, unless that place has a head already. */
    Uni<Void> add(Head head);
}

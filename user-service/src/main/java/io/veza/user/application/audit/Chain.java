package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.audit.Link;
import java.util.List;
import java.util.Optional;

/** Where the audit log is kept, for reading. */
public interface Chain {

    Uni<Optional<Link>> last();

    Uni<Optional<Link>> at(long seq);

    /** In their order. */
    Uni<List<Link>> after(long seq, int most);

    /**
     * Newest first.
     *
     * @param before only entries with a lower seq
     */
    Uni<List<Found>> find(AuditQuery query, long before, int most);

    /** Oldest first, up to and including {@code until}. */
    Uni<List<Found>> follow(AuditQuery query, long after, long until, int most);
}

package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.user.application.audit.Operation;
import io.veza.user.application.audit.Operations;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureError;
import io.veza.user.domain.erasure.ErasureState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What admins see of erasures, and do about them. */
@ApplicationScoped
public class OverseeErasures {

    private final Erasures erasures;
    private final Operations operations;
    private final Ids ids;
    private final Clock clock;

    OverseeErasures(Erasures erasures, Operations operations, Ids ids, Clock clock) {
        this.erasures = erasures;
        this.operations = operations;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Page<Erasures.Attempted>> list(PageRequest request) {
        int limit = request.limit();
        return erasures.list(limit + 1, before(request.cursor()))
                .map(found -> Page.cut(found, limit, one -> Long.toString(one.erasure().id())));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "this is no cursor of ours");
        }
    }

    public Uni<Void> retry(long by, long erasure) {
        return note(by, Operation.Kind.ERASURE_RETRY, Long.toString(erasure))
                .chain(() -> erasures.retry(erasure, clock.instant()))
                .invoke(OverseeErasures::requireParked)
                .replaceWithVoid();
    }

    /**
     * After a restore. Says how many.
     *
     * @param forgotten people of whose erasure nothing is known here any more
     */
    public Uni<Integer> repeat(long by, Instant since, List<Long> forgotten) {
        Instant now = clock.instant();
        List<Erasure> anew =
                forgotten.stream()
                        .map(subject -> Erasure.forgotten(ids.next(), subject, now))
                        .toList();
        return note(by, Operation.Kind.ERASURE_REPEAT, "since " + since)
                .chain(() -> erasures.repeat(since, now))
                .chain(known -> erasures.resume(anew).map(count -> known + count));
    }

    private Uni<Void> note(long by, Operation.Kind kind, String what) {
        return operations.note(new Operation(by, kind, "user", what));
    }

    private static void requireParked(Optional<ErasureState> before) {
        if (before.isEmpty()) {
            throw new DomainException(ErasureError.ERASURE_NOT_FOUND, "There is no such erasure.");
        }
        if (before.get() != ErasureState.PARKED) {
            throw new DomainException(
                    ErasureError.ERASURE_NOT_PARKED, "It goes on by itself, or is over.");
        }
    }
}

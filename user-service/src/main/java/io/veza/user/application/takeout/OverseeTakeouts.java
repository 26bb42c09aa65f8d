package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutError;
import io.veza.user.domain.takeout.TakeoutState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What admins see of copies, and do about them. */
@ApplicationScoped
public class OverseeTakeouts {

    private final Takeouts takeouts;
    private final Clock clock;

    OverseeTakeouts(Takeouts takeouts, Clock clock) {
        this.takeouts = takeouts;
        this.clock = clock;
    }

    public Uni<Page<Takeouts.Failing>> list(PageRequest request) {
        int limit = request.limit();
        return takeouts.list(limit + 1, before(request.cursor()))
                .map(found -> Page.cut(found, limit, one -> Long.toString(one.takeout().id())));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "this is no cursor of ours");
        }
    }

    public Uni<Void> retry(long takeout) {
        return takeouts.retry(takeout, clock.instant())
                .map(before -> before.orElseThrow(Takeout::notFound))
                .invoke(OverseeTakeouts::requireParked)
                .replaceWithVoid();
    }

    private static void requireParked(TakeoutState before) {
        if (before != TakeoutState.PARKED) {
            throw new DomainException(
                    TakeoutError.TAKEOUT_NOT_PARKED, "It goes on by itself, or is over.");
        }
    }
}

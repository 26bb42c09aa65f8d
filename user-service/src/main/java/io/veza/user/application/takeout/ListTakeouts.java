package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody sees of their own. */
@ApplicationScoped
public class ListTakeouts {

    private static final int MOST = 10;

    private final Takeouts takeouts;
    private final TakeoutLimits limits;

    ListTakeouts(Takeouts takeouts, TakeoutLimits limits) {
        this.takeouts = takeouts;
        this.limits = limits;
    }

    /**
     * @param nextAt when one may be asked for next; null: none has been
     */
    public record Own(List<Takeout> items, @Nullable Instant nextAt) {

        public Own {
            items = List.copyOf(items);
        }
    }

    public Uni<Own> handle(long account) {
        return takeouts.of(account, MOST)
                .map(found ->
                        new Own(found, found.isEmpty() ? null : found.getFirst().nextAt(limits)));
    }
}

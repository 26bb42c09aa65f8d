package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where somebody is signed in. */
@ApplicationScoped
public class ListSessions {

    private final OwnSessions sessions;
    private final Clock clock;

    ListSessions(OwnSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public Uni<Page<SessionView>> handle(long user, PageRequest page) {
        return sessions.living(user, before(page), page.limit() + 1, clock.instant())
                .map(rows -> Page.cut(rows, page.limit(), last -> Long.toString(last.id())));
    }

    private static long before(PageRequest page) {
        String cursor = page.cursor();
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}

package io.veza.user.application.audit;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Shows admins what was done, newest first. That they looked is kept before they see anything. */
@ApplicationScoped
public class ListAudit {

    private final Chain chain;
    private final OpenEntries open;
    private final Readings readings;

    ListAudit(Chain chain, OpenEntries open, Readings readings) {
        this.chain = chain;
        this.open = open;
        this.readings = readings;
    }

    public Uni<Page<AuditView>> handle(long by, AuditQuery query, PageRequest page) {
        long before = before(page.cursor());
        return readings.note(new Reading(by, Reading.Way.LIST, query))
                .chain(() -> chain.find(query, before, page.limit() + 1))
                .chain(open::handle)
                .map(found -> Page.cut(found, page.limit(), ListAudit::cursor));
    }

    private static String cursor(AuditView view) {
        return Long.toString(view.found().link().entry().seq());
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new DomainException(CoreError.INVALID_REQUEST, "This cursor is not one of ours.");
        }
    }
}

package io.veza.user.application.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out all that matches, oldest first, up to where the log ended when it was asked for; page
 * by page, as fast as it is taken.
 */
@ApplicationScoped
public class ExportAudit {

    private static final int PAGE = 500;

    private final Chain chain;
    private final OpenEntries open;
    private final Readings readings;

    ExportAudit(Chain chain, OpenEntries open, Readings readings) {
        this.chain = chain;
        this.open = open;
        this.readings = readings;
    }

    public Multi<AuditView> handle(long by, AuditQuery query) {
        return readings.note(new Reading(by, Reading.Way.EXPORT, query))
                .chain(chain::last)
                .map(last -> last.map(link -> link.entry().seq()).orElse(0L))
                .onItem()
                .transformToMulti(until -> pages(query, until));
    }

    /** All about somebody, for their own copy: it is no reading of the log. */
    public Multi<AuditView> about(long subject) {
        AuditQuery query = new AuditQuery(0, subject, null, null, null);
        return pages(query, Long.MAX_VALUE);
    }

    private Multi<AuditView> pages(AuditQuery query, long until) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicLong::new, after -> next(query, after, until))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .transformToIterable(page -> page);
    }

    private Uni<List<AuditView>> next(AuditQuery query, AtomicLong after, long until) {
        return chain.follow(query, after.get(), until, PAGE)
                .invoke(page -> page.forEach(found -> after.set(found.link().entry().seq())))
                .chain(open::handle);
    }
}

package io.veza.user.application.alert;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** The unusual sign-ins of one person. */
@ApplicationScoped
public class ListAlerts {

    private final Alerts alerts;

    ListAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    public Uni<Page<AlertView>> handle(long user, PageRequest page) {
        return alerts.of(user, before(page), page.limit() + 1)
                .map(rows -> Page.cut(rows, page.limit(), last -> Long.toString(last.session())));
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

package io.veza.user.application.measure;

import io.veza.user.application.account.PersonView;
import io.veza.user.domain.account.User;
import io.veza.user.domain.measure.Measure;
import java.util.List;

/**
 * An account as admins see it.
 *
 * @param measures the latest first
 */
public record AccountView(User user, boolean banned, List<Taken> measures) {

    public AccountView {
        measures = List.copyOf(measures);
    }

    /** A measure and whose it was. */
    public record Taken(Measure measure, PersonView by) {}
}

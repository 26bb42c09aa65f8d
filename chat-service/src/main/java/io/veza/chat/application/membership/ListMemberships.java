package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a person stands in every room they are in: what a connection begins with. */
@ApplicationScoped
public class ListMemberships {

    private final Memberships memberships;

    public ListMemberships(Memberships memberships) {
        this.memberships = memberships;
    }

    public Uni<List<Membership>> handle(long user) {
        return memberships.of(user);
    }
}

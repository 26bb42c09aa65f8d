package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Connections;
import io.veza.chat.domain.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a person stands in every room they are in: what a connection begins with. */
@ApplicationScoped
public class ListMemberships {

    private final Memberships memberships;
    private final Connections connections;

    public ListMemberships(Memberships memberships, Connections connections) {
        this.memberships = memberships;
        this.connections = connections;
    }

    public Uni<List<Membership>> handle(long user) {
        return connections.since(user).chain(since -> memberships.of(user, since));
    }
}

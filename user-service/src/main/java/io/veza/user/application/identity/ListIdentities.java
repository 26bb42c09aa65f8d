package io.veza.user.application.identity;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.identity.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What signs in to an account. */
@ApplicationScoped
public class ListIdentities {

    private final Identities identities;

    ListIdentities(Identities identities) {
        this.identities = identities;
    }

    public record Found(List<Identity> identities, boolean password) {}

    public Uni<Found> handle(long user) {
        return identities
                .of(user)
                .chain(found ->
                        identities.hasPassword(user).map(password -> new Found(found, password)));
    }
}

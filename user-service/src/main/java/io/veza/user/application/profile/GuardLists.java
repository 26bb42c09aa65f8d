package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.relation.SeeLists;
import io.veza.user.domain.relation.RelationError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;

/** Lists are seen by those who see them on the profile. */
@ApplicationScoped
class GuardLists implements SeeLists {

    private final ViewProfile view;

    GuardLists(ViewProfile view) {
        this.view = view;
    }

    @Override
    public Uni<Long> require(String handle, long viewer) {
        return view.handle(new ViewProfile.Query(handle, OptionalLong.of(viewer)))
                .map(GuardLists::seen);
    }

    private static long seen(ProfileView profile) {
        if (!profile.lists()) {
            throw new DomainException(
                    RelationError.LIST_HIDDEN, "This person does not show you that.");
        }
        return profile.user().id();
    }
}

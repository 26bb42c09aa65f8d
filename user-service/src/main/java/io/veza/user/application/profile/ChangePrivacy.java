package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.profile.Privacy;
import jakarta.enterprise.context.ApplicationScoped;

/** What somebody lets others see and do, read and chosen by themselves. */
@ApplicationScoped
public class ChangePrivacy {

    private final Profiles profiles;

    public ChangePrivacy(Profiles profiles) {
        this.profiles = profiles;
    }

    public Uni<Privacy> of(long user) {
        return profiles.privacy(user);
    }

    public Uni<Privacy> handle(long user, Privacy wanted) {
        return profiles.keep(user, wanted).replaceWith(wanted);
    }
}

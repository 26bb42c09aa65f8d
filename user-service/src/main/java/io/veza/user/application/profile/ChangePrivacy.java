package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.profile.Privacy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

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

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public Uni<Privacy> handle(long user, Privacy wanted, List<String> ifMatch) {
        return profiles.keep(user, wanted, held -> held.revision().requireIn(ifMatch))
                .replaceWith(wanted);
    }
}

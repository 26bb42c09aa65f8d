package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.application.relation.Relations;
import io.veza.user.domain.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;

/** Shows somebody to somebody else: as much as is meant for them. */
@ApplicationScoped
public class ViewProfile {

    private final FindUser find;
    private final Profiles profiles;
    private final Relations relations;
    private final Clock clock;

    public ViewProfile(FindUser find, Profiles profiles, Relations relations, Clock clock) {
        this.find = find;
        this.profiles = profiles;
        this.relations = relations;
        this.clock = clock;
    }

    /**
     * @param viewer empty: anybody
     */
    public record Query(String handle, OptionalLong viewer) {}

    public Uni<ProfileView> handle(Query query) {
        return find.byHandle(query.handle())
                .chain(user ->
                        profiles.of(user.id(), clock.instant())
                                .chain(shown -> view(query.viewer(), user, shown)));
    }

    private Uni<ProfileView> view(OptionalLong viewer, User user, Shown shown) {
        if (viewer.isEmpty()) {
            return Uni.createFrom().item(ProfileView.toStranger(user, shown));
        }
        return viewer.getAsLong() == user.id()
                ? Uni.createFrom().item(ProfileView.own(user, shown))
                : relations
                        .between(viewer.getAsLong(), user.id())
                        .map(ties -> ProfileView.to(ties, user, shown));
    }
}

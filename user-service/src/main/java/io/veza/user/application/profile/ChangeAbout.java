package io.veza.user.application.profile;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.profile.About;
import io.veza.user.domain.profile.Link;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says what somebody says of themselves, instead of what they said before. */
@ApplicationScoped
public class ChangeAbout {

    private final Profiles profiles;

    public ChangeAbout(Profiles profiles) {
        this.profiles = profiles;
    }

    public record Command(
            long user, String pronouns, String location, List<String> links, List<String> genres) {}

    public Uni<About> handle(Command command) {
        About about =
                new About(
                        command.pronouns(),
                        command.location(),
                        command.links().stream().map(Link::new).toList(),
                        command.genres());
        return profiles.keep(command.user(), about).replaceWith(about);
    }
}

package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.podcast.ShowChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Changes what an owner says about a show. */
@ApplicationScoped
public class UpdateShow {

    private final Shows shows;

    UpdateShow(Shows shows) {
        this.shows = shows;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(long show, ShowChange change, Principal caller, List<String> ifMatch) {}

    public Uni<Show> handle(Command command) {
        return shows.change(command.show(), command.caller(), found -> change(found, command));
    }

    private static Show change(Show show, Command command) {
        ShowAccess.requireOwn(show, command.caller());
        show.revision().requireIn(command.ifMatch());
        return show.change(command.change());
    }
}

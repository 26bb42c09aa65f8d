package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Says whether a history is kept from now on. */
@ApplicationScoped
public class UpdateListenSettings {

    private final Listens listens;

    UpdateListenSettings(Listens listens) {
        this.listens = listens;
    }

    /**
     * @param keepHistory empty: as it was
     */
    public Uni<ListenSettings> handle(Optional<Boolean> keepHistory, Principal caller) {
        return keepHistory
                .map(keep -> listens.change(caller.user(), keep))
                .orElseGet(() -> listens.settings(caller.user()));
    }
}

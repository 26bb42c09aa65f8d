package io.veza.chat.application.draft;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.draft.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What a person has begun to write. */
@ApplicationScoped
public class ReadDrafts {

    private final Drafts drafts;

    public ReadDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public Uni<List<Draft>> all(long user) {
        return drafts.of(user);
    }

    public Uni<Draft> at(Draft.Place place) {
        return drafts.find(place)
                .map(found -> found.orElseGet(() -> new Draft(place, "", 0, Instant.EPOCH)));
    }
}

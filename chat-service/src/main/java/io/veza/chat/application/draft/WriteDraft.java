package io.veza.chat.application.draft;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.draft.Draft;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Keeps what somebody has begun to write, and tells their other devices. The last one counts. */
@ApplicationScoped
public class WriteDraft {

    /** More than anybody has begun at a time. */
    private static final int MOST = 200;

    private final GetRoom getRoom;
    private final Drafts drafts;
    private final DraftFeed feed;
    private final Ids ids;
    private final Clock clock;

    public WriteDraft(GetRoom getRoom, Drafts drafts, DraftFeed feed, Ids ids, Clock clock) {
        this.getRoom = getRoom;
        this.drafts = drafts;
        this.feed = feed;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Draft> put(Draft.Place place, String text) {
        Draft draft = draft(place, text);
        if (draft.isEmpty()) {
            return delete(place);
        }
        return getRoom.handle(new GetRoom.Query(place.user(), place.room()))
                .chain(() -> drafts.put(draft, MOST))
                .map(stored -> stored.orElseThrow(WriteDraft::tooMany))
                .invoke(feed::changed);
    }

    /** Also in a room that one is no longer in. */
    public Uni<Draft> delete(Draft.Place place) {
        Draft gone = draft(place, "");
        return drafts.delete(place, gone.version())
                .invoke(() -> feed.changed(gone))
                .replaceWith(gone);
    }

    private Draft draft(Draft.Place place, String text) {
        return new Draft(place, text, ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static DomainException tooMany() {
        return new DomainException(
                ChatError.TOO_MANY_DRAFTS, "A person has at most " + MOST + " drafts.");
    }
}

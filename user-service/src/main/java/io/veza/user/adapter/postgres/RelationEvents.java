package io.veza.user.adapter.postgres;

import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.RelationChanged;
import io.veza.user.domain.relation.Change;
import java.util.List;

/** What changed between two people, as rows of the event log; one stream for each two. */
final class RelationEvents {

    private static final String TYPE = "veza.user.relation.";

    private RelationEvents() {}

    static List<NewEvent> of(List<Change> changes, long actor) {
        return changes.stream()
                .filter(change -> !change.move().told().isEmpty())
                .map(change -> event(change, actor))
                .toList();
    }

    private static NewEvent event(Change change, long actor) {
        RelationChanged payload =
                RelationChanged.newBuilder()
                        .setUser(change.user())
                        .setOther(change.other())
                        .build();
        String stream = "relation/" + pair(change.user(), change.other());
        return new NewEvent(stream, TYPE + change.move().told(), payload, actor);
    }

    static String pair(long one, long other) {
        return Math.min(one, other) + "-" + Math.max(one, other);
    }
}

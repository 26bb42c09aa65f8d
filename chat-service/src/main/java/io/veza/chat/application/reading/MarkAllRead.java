package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.reading.ReadState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Leaves nothing unread anywhere. Nobody has seen it all: so others are told of none of it. */
@ApplicationScoped
public class MarkAllRead {

    /** In one message to a person's devices. */
    private static final int AT_ONCE = 1_000;

    private final ReadStates states;
    private final PersonFeed feed;

    public MarkAllRead(ReadStates states, PersonFeed feed) {
        this.states = states;
        this.feed = feed;
    }

    public Uni<List<ReadState>> handle(long user) {
        return states.markAllRead(user).invoke(moved -> tell(user, moved));
    }

    private void tell(long user, List<ReadState> moved) {
        for (int from = 0; from < moved.size(); from += AT_ONCE) {
            feed.read(user, moved.subList(from, Math.min(moved.size(), from + AT_ONCE)));
        }
    }
}

package io.veza.chat.application.thread;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Which threads a room has, and who follows them. */
public interface Threads {

    /**
     * The one somebody replied in last comes first.
     *
     * @param followed only those the reader follows
     * @param before places of newest replies are smaller
     */
    Uni<List<Place>> list(long room, long reader, boolean followed, int before, int limit);

    Uni<Void> follow(long room, long root, long user);

    Uni<Void> unfollow(long room, long root, long user);

    /** Of a thread they follow; never back. */
    Uni<Void> markRead(long room, long root, long user, int seq);

    /**
     * Where a thread stands among the others.
     *
     * @param root id of the message it began with
     * @param last place of its newest reply
     */
    record Place(long root, int last) {}
}

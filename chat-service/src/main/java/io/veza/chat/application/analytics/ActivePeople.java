package io.veza.chat.application.analytics;

import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** Different people over sliding windows, whichever nodes they use. */
public interface ActivePeople {

    Uni<Void> add(Collection<Long> spoke, Collection<Long> read);

    Uni<Crowds> count();

    /** Within the last minute, five minutes, hour and day. */
    record Windows(int minute, int fiveMinutes, int hour, int day) {

        public static final Windows NONE = new Windows(0, 0, 0, 0);
    }

    /**
     * @param any of the three
     */
    record Crowds(Windows connected, Windows read, Windows spoke, Windows any) {

        public static final Crowds NONE =
                new Crowds(Windows.NONE, Windows.NONE, Windows.NONE, Windows.NONE);
    }
}

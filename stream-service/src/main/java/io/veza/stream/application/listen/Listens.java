package io.veza.stream.application.listen;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.listen.Listen;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What people have listened to. */
public interface Listens {

    /**
     * Counts a playing among those of its track, and adds it to the history of whoever keeps one.
     *
     * @return false: it was counted before, or there was no time to hear it
     */
    Uni<Boolean> count(Listen listen, Count count);

    /**
     * Adds to the history of whoever keeps one, and counts what is new.
     *
     * @param fresh whether they have just been heard: they count, and are sent on
     * @param counts by the id of a listen; those that are not in it count for nothing
     * @return those that were not there
     */
    Uni<List<Listen>> add(
            long person, List<Listen> listens, boolean fresh, Map<Long, Count> counts);

    /** Latest first. */
    Uni<List<Listen>> list(long person, HistoryFilter filter);

    Uni<Void> delete(long person, long listen);

    Uni<Void> clear(long person);

    Uni<ListenSettings> settings(long person);

    Uni<ListenSettings> change(long person, boolean keepHistory);

    /**
     * How a playing counts.
     *
     * @param nonce names it among those of its listener
     * @param artist whose track it is; their own listening counts for nothing
     * @param apart how far from others of the same listener it must have begun
     */
    record Count(String nonce, long artist, Duration apart) {}
}

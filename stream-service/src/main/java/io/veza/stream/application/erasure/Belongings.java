package io.veza.stream.application.erasure;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is here of somebody besides pictures, and how much of it is gone. */
public interface Belongings {

    /**
     * Files on messages and the titles in the log; only the first time.
     *
     * @return false: it is done already
     */
    Uni<Boolean> begin(long erasure, long subject);

    /** The next of their tracks, noted as one whose files must be gone. */
    Uni<List<Long>> tracks(long erasure, long subject, int most);

    /** Whether files are still there. */
    Uni<Boolean> areLeft(long erasure, long subject);

    /** Ids of the events whose titles this has written over. */
    Uni<Set<Long>> overwritten(long erasure);

    Uni<Void> finish(long erasure);

    Uni<Map<String, Long>> erased(long erasure);
}

package io.veza.chat.application.export;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.export.RoomExport;
import io.veza.chat.domain.message.MessageEdit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exports that can be read, and what only they need of messages. */
public interface Exports {

    Uni<Void> create(RoomExport export);

    /** Newest first. */
    Uni<List<RoomExport>> of(long user, long room, Instant now);

    /** Empty when it is not there, or no longer. */
    Uni<Optional<RoomExport>> find(long user, long room, long export, Instant now);

    /**
     * Notes that somebody reads on.
     *
     * @return false: the person reads another one, or this one a second time
     */
    Uni<Boolean> read(RoomExport export, Reading reading, Instant now);

    /** By message: what it said before, oldest first; at most the last so many. */
    Uni<Map<Long, List<MessageEdit>>> edits(long room, Collection<Long> messages, int most);

    /**
     * One reading of an export.
     *
     * @param reader tells it from others
     * @param seq up to where it has come
     * @param done there is nothing more to read
     */
    record Reading(String reader, int seq, boolean done) {}
}

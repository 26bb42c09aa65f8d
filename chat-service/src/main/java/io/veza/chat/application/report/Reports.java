package io.veza.chat.application.report;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.report.ReportReason;
import io.veza.chat.domain.report.ReportState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases, and who brought them. */
public interface Reports {

    /**
     * Adds somebody's voice to the case of a message or a person, which is opened if there is none.
     *
     * @param fresh the case as it begins
     * @return false: they had said so before
     */
    Uni<Boolean> add(Report fresh, Voice voice);

    /** How many voices somebody has raised since then. */
    Uni<Integer> raisedBy(long reporter, Instant since);

    Uni<Optional<Report>> find(long report);

    /** What was said; empty when it is not there, or not any more. */
    Uni<Optional<Said>> said(long room, long message);

    /** Those with smaller ids, newest first; of one room. */
    Uni<List<Report>> list(long room, Set<ReportState> states, long before, int limit);

    /** Those for the house: handed up, or between two people. */
    Uni<List<Report>> house(Set<ReportState> states, long before, int limit);

    /** How many wait in a room. */
    Uni<Integer> waiting(long room);

    /** What the rooms of these cases are called; empty between two people. */
    Uni<Map<Long, String>> rooms(List<Report> reports);

    /** Where the messages of these cases are, by their ids; those that are gone are left out. */
    Uni<Map<Long, Place>> places(List<Report> reports);

    /**
     * Where a message is in its room.
     *
     * @param threadRoot id of the message whose thread it is in; null: in none
     */
    record Place(int seq, @Nullable Long threadRoot) {}

    /** A message as it is now. */
    record Said(long author, String text) {}

    /** Who says what. */
    record Voice(long reporter, ReportReason reason, String note, Instant at) {}
}

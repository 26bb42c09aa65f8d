package io.veza.chat.domain.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case: everything reported of one message, or of one person.
 *
 * @param message its id; null: it is about the person
 * @param subject whom it is about
 * @param evidence what was said when it was first reported
 */
public record Report(
        long id,
        long room,
        @Nullable Long message,
        long subject,
        String evidence,
        ReportState state,
        Instant at,
        Source source,
        Voices voices,
        @Nullable Closing closing) {

    /**
     * What brought it besides people.
     *
     * @param cause empty: only people
     * @param rule null: no rule
     */
    public record Source(String cause, @Nullable Long rule, double score) {

        public static final Source PEOPLE = new Source("", null, 0);
    }

    /** What people say, without their names. */
    public record Voices(int people, List<ReportReason> reasons, List<String> notes) {

        public static final Voices NONE = new Voices(0, List.of(), List.of());

        public Voices {
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
        }
    }

    /**
     * How it was closed.
     *
     * @param action id in the room's record; null: none
     */
    public record Closing(long by, Instant at, @Nullable Long action) {}
}

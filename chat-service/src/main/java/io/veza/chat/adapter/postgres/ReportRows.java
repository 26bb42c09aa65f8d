package io.veza.chat.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.report.Report.Closing;
import io.veza.chat.domain.report.Report.Source;
import io.veza.chat.domain.report.Report.Voices;
import io.veza.chat.domain.report.ReportReason;
import io.veza.chat.domain.report.ReportState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of report, with what was said in report_voice: never by whom. */
final class ReportRows {

    static final String SELECT =
            """
            select r.id, r.room_id, r.message_id, r.subject_id, r.evidence, r.state, r.at, r.cause,
                r.rule_id, r.score, r.resolved_by, r.resolved_at, r.action_id,
                v.people, v.reasons, v.notes
            from report r left join lateral (
                select count(*)::int as people, array_agg(distinct w.reason) as reasons,
                    (array_agg(w.note order by w.at) filter (where w.note <> ''))[1:10] as notes
                from report_voice w where w.report_id = r.id) as v on true\
            """;

    static final String NEWEST = " order by r.id desc";

    private ReportRows() {}

    static Report report(Row row) {
        return new Report(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getLong("message_id"),
                row.getLong("subject_id"),
                row.getString("evidence"),
                state(row.getShort("state")),
                row.getOffsetDateTime("at").toInstant(),
                new Source(row.getString("cause"), row.getLong("rule_id"), row.getFloat("score")),
                voices(row),
                closing(row));
    }

    private static Voices voices(Row row) {
        Short[] reasons = row.getArrayOfShorts("reasons");
        String[] notes = row.getArrayOfStrings("notes");
        return new Voices(
                row.getInteger("people"),
                reasons == null ? List.of() : Stream.of(reasons).map(ReportRows::reason).toList(),
                notes == null ? List.of() : List.of(notes));
    }

    private static @Nullable Closing closing(Row row) {
        Long by = row.getLong("resolved_by");
        return by == null
                ? null
                : new Closing(
                        by,
                        row.getOffsetDateTime("resolved_at").toInstant(),
                        row.getLong("action_id"));
    }

    private static ReportState state(short number) {
        return Arrays.stream(ReportState.values())
                .filter(state -> state.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("report of unknown state " + number));
    }

    private static ReportReason reason(short number) {
        return Arrays.stream(ReportReason.values())
                .filter(reason -> reason.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("report for unknown cause " + number));
    }
}

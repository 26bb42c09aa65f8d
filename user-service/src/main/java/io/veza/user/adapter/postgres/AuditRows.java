package io.veza.user.adapter.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.audit.Found;
import io.veza.user.domain.audit.Act;
import io.veza.user.domain.audit.Entry;
import io.veza.user.domain.audit.Link;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of audit_entry. */
final class AuditRows {

    static final String COLUMNS =
            "e.seq, e.at, e.act, e.event, e.actor, e.subject, e.details, e.personal, e.hash";

    private AuditRows() {}

    static Tuple row(Link link) {
        Entry entry = link.entry();
        JsonObject details = new JsonObject();
        entry.details().forEach(details::put);
        return Tuple.tuple()
                .addLong(entry.seq())
                .addValue(time(entry.at()))
                .addString(entry.act().name())
                .addLong(entry.event())
                .addLong(entry.actor())
                .addLong(entry.subject())
                .addValue(details)
                .addValue(entry.personal() == null ? null : Buffer.buffer(entry.personal()))
                .addValue(Buffer.buffer(link.hash()));
    }

    static Link link(Row row) {
        var personal = row.getBuffer("personal");
        Entry entry =
                new Entry(
                        row.getLong("seq"),
                        row.getOffsetDateTime("at").toInstant(),
                        Act.valueOf(row.getString("act")),
                        row.getLong("event"),
                        row.getLong("actor"),
                        row.getLong("subject"),
                        details(row.getJsonObject("details")),
                        personal == null ? null : personal.getBytes());
        return new Link(entry, row.getBuffer("hash").getBytes());
    }

    static Found found(Row row) {
        return new Found(link(row), person(row, "actor"), person(row, "subject"));
    }

    private static @Nullable PersonView person(Row row, String who) {
        String handle = row.getString(who + "_handle");
        return handle == null
                ? null
                : new PersonView(
                        row.getLong(who),
                        handle,
                        row.getString(who + "_name"),
                        row.getString(who + "_avatar"));
    }

    /** Whatever stands there: what was put in by hand must be read, to be found wrong. */
    private static Map<String, String> details(JsonObject json) {
        return json.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, one -> String.valueOf(one.getValue())));
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}

package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Piece;
import io.veza.platform.persistence.JsonRows;
import io.veza.user.application.audit.AuditView;
import io.veza.user.application.audit.ExportAudit;
import io.veza.user.application.takeout.OwnRecords;
import io.veza.user.domain.audit.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Each table a file, and whatever the audit log says of them. */
@ApplicationScoped
class PostgresOwnRecords implements OwnRecords {

    private static final String AUDIT = "account/audit.json";

    private final JsonRows rows;
    private final ExportAudit audit;

    PostgresOwnRecords(JsonRows rows, ExportAudit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Multi<Piece> read(long account) {
        Multi<Piece> tables =
                Multi.createFrom()
                        .iterable(OwnRecordSql.FILES.entrySet())
                        .onItem()
                        .transformToMultiAndConcatenate(
                                file -> table(file.getKey(), file.getValue(), account));
        return Multi.createBy().concatenating().streams(tables, audit(account));
    }

    private Multi<Piece> table(String name, String query, long account) {
        return rows.array(query, Tuple.of(account), row -> row.toJson().encode())
                .map(text -> piece("account/" + name + ".json", text));
    }

    private Multi<Piece> audit(long account) {
        return Multi.createFrom()
                .deferred(() -> {
                    AtomicReference<String> before = new AtomicReference<>("[\n");
                    Multi<String> entries =
                            audit.about(account)
                                    .map(view -> before.getAndSet(",\n") + json(view, account));
                    Multi<String> end =
                            Multi.createFrom()
                                    .item(() -> before.get().equals("[\n") ? "[\n]\n" : "\n]\n");
                    return Multi.createBy().concatenating().streams(entries, end);
                })
                .map(text -> piece(AUDIT, text));
    }

    /** Who it was is said when it was they themselves: others have their own data. */
    private static String json(AuditView view, long account) {
        Entry entry = view.found().link().entry();
        JsonObject details = new JsonObject();
        entry.details().forEach(details::put);
        view.personal().forEach(details::put);
        Long actor = entry.actor();
        return new JsonObject()
                .put("seq", entry.seq())
                .put("at", entry.at().toString())
                .put("act", entry.act().name())
                .put("byYourself", actor != null && actor == account)
                .put("details", details)
                .encode();
    }

    private static Piece piece(String file, String text) {
        return new Piece(file, text.getBytes(StandardCharsets.UTF_8));
    }
}

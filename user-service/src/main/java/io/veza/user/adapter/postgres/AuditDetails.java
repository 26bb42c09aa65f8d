package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What events leave out because it is personal, and the audit log keeps encrypted. */
@ApplicationScoped
class AuditDetails {

    private static final String ORIGIN =
            "select client, system, network, country, city from session where id = $1";
    private static final String REASON = "select reason from measure where id = $1";
    private static final String HANDLE = "select handle from account where id = $1";

    Uni<Map<String, String>> personal(AuditFact fact, SqlConnection tx) {
        return switch (fact.act()) {
            case SIGNED_IN -> ask(tx, ORIGIN, id(fact, "session"));
            case BANNED, UNBANNED, ROLE_CHANGED, SIGNED_OUT -> ask(tx, REASON, id(fact, "measure"));
            case REGISTERED, HANDLE_CHANGED ->
                    ask(tx, HANDLE, Objects.requireNonNull(fact.subject()));
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private static Long id(AuditFact fact, String name) {
        return Long.valueOf(fact.details().getOrDefault(name, "0"));
    }

    /** Nothing when the row is gone already. */
    private static Uni<Map<String, String>> ask(SqlConnection tx, String statement, Long id) {
        return tx.preparedQuery(statement)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(AuditDetails::told).orElse(Map.of()));
    }

    private static Map<String, String> told(Row row) {
        Map<String, String> told = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.getString(i).isEmpty()) {
                told.put(row.getColumnName(i), row.getString(i));
            }
        }
        return told;
    }
}

package io.veza.platform.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads any number of rows as one JSON array, a few at a time and no faster than it is taken. */
@ApplicationScoped
public class JsonRows {

    private static final int AT_ONCE = 100;
    private static final String BEGIN = "[\n";

    private final Pool pool;

    JsonRows(Pool pool) {
        this.pool = pool;
    }

    /**
     * In pieces that belong one behind the other.
     *
     * @param query what it finds, in this order
     * @param json a row as JSON
     */
    public Multi<String> array(String query, Tuple arguments, Function<Row, String> json) {
        return Multi.createFrom().deferred(() -> write(pages(query, arguments), json));
    }

    private static Multi<String> write(Multi<RowSet<Row>> pages, Function<Row, String> json) {
        AtomicReference<String> before = new AtomicReference<>(BEGIN);
        Multi<String> rows =
                pages.filter(page -> page.size() > 0)
                        .map(page -> before.getAndSet(",\n") + text(page, json));
        Multi<String> end =
                Multi.createFrom().item(() -> before.get().equals(BEGIN) ? BEGIN + "]\n" : "\n]\n");
        return Multi.createBy().concatenating().streams(rows, end);
    }

    private static String text(RowSet<Row> page, Function<Row, String> json) {
        return StreamSupport.stream(page.spliterator(), false)
                .map(json)
                .collect(Collectors.joining(",\n"));
    }

    /** Cursors live in transactions; this one has nothing to commit. */
    private Multi<RowSet<Row>> pages(String query, Tuple arguments) {
        return Multi.createFrom()
                .resourceFromUni(
                        pool::getConnection, connection -> read(connection, query, arguments))
                .withFinalizer(SqlConnection::close);
    }

    private static Multi<RowSet<Row>> read(
            SqlConnection connection, String query, Tuple arguments) {
        return connection
                .begin()
                .chain(transaction ->
                        connection
                                .prepare(query)
                                .map(statement -> new Reading(statement, transaction)))
                .onItem()
                .transformToMulti(reading -> reading.pages(arguments));
    }

    private record Reading(PreparedStatement statement, io.vertx.mutiny.sqlclient.Transaction in) {

        Multi<RowSet<Row>> pages(Tuple arguments) {
            Cursor cursor = statement.cursor(arguments);
            return Multi.createBy()
                    .repeating()
                    .uni(() -> cursor.read(AT_ONCE))
                    .whilst(_ -> cursor.hasMore())
                    .onTermination()
                    .call(() -> end(cursor));
        }

        private Uni<Void> end(Cursor cursor) {
            return cursor.close().chain(in::rollback).onFailure().recoverWithNull();
        }
    }
}

package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.rewrap.SealedRows;
import io.veza.user.application.rewrap.Wrapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresSealedRows implements SealedRows {

    /** Closed ones are seasoned with nothing. */
    private static final String PASSWORDS =
            "select count(*) from password where pepper not in ($1, 'closed')";

    private final Transactions transactions;
    private final Pool pool;

    PostgresSealedRows(Transactions transactions, Pool pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    private record Left(String table, long count) {}

    @Override
    public Uni<Map<String, Long>> left(Wrapper wrapper) {
        Tuple keyId = Tuple.of(wrapper.keyId());
        return Multi.createFrom()
                .items(SealedColumn.values())
                .onItem()
                .transformToUniAndConcatenate(column ->
                        pool.preparedQuery(column.countOthers())
                                .execute(keyId)
                                .map(rows -> new Left(column.table(), first(rows))))
                .collect()
                .with(Collectors.toMap(Left::table, Left::count));
    }

    @Override
    public Uni<Long> passwords(Wrapper wrapper) {
        return pool.preparedQuery(PASSWORDS)
                .execute(Tuple.of(wrapper.keyId()))
                .map(PostgresSealedRows::first);
    }

    @Override
    public Uni<Integer> step(Wrapper wrapper, int atMost) {
        return Multi.createFrom()
                .items(SealedColumn.values())
                .onItem()
                .transformToUniAndConcatenate(column -> step(column, wrapper, atMost))
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> step(SealedColumn column, Wrapper wrapper, int atMost) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(column.take())
                        .execute(Tuple.of(wrapper.formerIds().toArray(String[]::new), atMost))
                        .map(rows ->
                                rows.stream().map(row -> rewrapped(column, row, wrapper)).toList())
                        .call(rows -> put(tx, column, rows))
                        .map(List::size));
    }

    private static Uni<Void> put(SqlConnection tx, SealedColumn column, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(column.put()).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple rewrapped(SealedColumn column, Row row, Wrapper wrapper) {
        String key = row.getString("key");
        byte[] sealed = row.getBuffer("sealed").getBytes();
        return Tuple.of(key, Buffer.buffer(wrapper.rewrap(sealed, column.context(key))));
    }

    private static long first(RowSet<Row> rows) {
        return rows.iterator().next().getLong(0);
    }
}

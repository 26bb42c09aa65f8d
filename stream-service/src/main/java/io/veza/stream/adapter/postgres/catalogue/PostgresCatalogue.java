package io.veza.stream.adapter.postgres.catalogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.application.catalogue.Catalogue;
import io.veza.stream.application.catalogue.CatalogueFilter;
import io.veza.stream.domain.catalogue.CatalogueOrder;
import io.veza.stream.domain.catalogue.Label;
import io.veza.stream.domain.catalogue.LabelKind;
import io.veza.stream.domain.catalogue.Place;
import io.veza.stream.domain.catalogue.Ranking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCatalogue implements Catalogue {

    private static final String LABELS =
            """
            select id, name, tracks from catalogue_label
             where kind = $1 and starts_with(label, searchable($2::text))
               and (tracks < $3 or (tracks = $3 and id > $4))
             order by tracks desc, id limit $5\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final Scarcity scarcity;

    PostgresCatalogue(Pool pool, Transactions transactions, Scarcity scarcity) {
        this.pool = pool;
        this.transactions = transactions;
        this.scarcity = scarcity;
    }

    @Override
    public Uni<List<Place>> places(
            CatalogueFilter filter, CatalogueOrder order, @Nullable Place after, int limit) {
        if (order instanceof CatalogueOrder.Newest && SteppedWalk.fits(filter)) {
            SteppedWalk walk = new SteppedWalk(filter);
            return places(walk.newest(after, limit), walk.condition());
        }
        return scarcity.of(filter)
                .map(scarce ->
                        order instanceof CatalogueOrder.Ranked
                                ? Condition.ranked(filter, scarce)
                                : Condition.of(filter, scarce))
                .chain(where -> places(new Walk(where, after, limit).in(order), where));
    }

    private Uni<List<Place>> places(String sql, Condition condition) {
        return pool.preparedQuery(sql)
                .execute(condition.values())
                .map(rows -> stream(rows).map(PostgresCatalogue::place).toList());
    }

    private static Place place(Row row) {
        return new Place(row.getInteger("lap"), row.getString("value"), row.getLong("track"));
    }

    @Override
    public Uni<List<Label>> labels(
            LabelKind kind, String beginning, @Nullable Label after, int limit) {
        Tuple values =
                Tuple.of(
                        kind.name(),
                        beginning,
                        after == null ? Integer.MAX_VALUE : after.tracks(),
                        after == null ? 0 : after.id(),
                        limit);
        return pool.preparedQuery(LABELS)
                .execute(values)
                .map(rows -> stream(rows).map(PostgresCatalogue::label).toList());
    }

    private static Label label(Row row) {
        return new Label(row.getInteger("id"), row.getString("name"), row.getInteger("tracks"));
    }

    @Override
    public Uni<Void> rank(Ranking ranking, LocalDate today) {
        String sql = ranking == Ranking.TRENDING ? Counts.TREND : Counts.CHART;
        return alone("rank/" + ranking, sql, Tuple.of(ranking.name(), today, ranking.days()));
    }

    @Override
    public Uni<Void> count(LabelKind kind) {
        String sql = kind == LabelKind.GENRE ? Counts.GENRES : Counts.TAGS;
        return alone("labels/" + kind, sql, Tuple.tuple());
    }

    private Uni<Void> alone(String name, String sql, Tuple values) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(Counts.TRY)
                        .execute(Tuple.of(name))
                        .map(rows -> rows.iterator().next().getBoolean(0))
                        .chain(mine ->
                                mine
                                        ? tx.preparedQuery(sql).execute(values).replaceWithVoid()
                                        : Uni.createFrom().voidItem()));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}

package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.search.Criteria;
import io.veza.chat.application.search.Match;
import io.veza.chat.application.search.SearchIndex;
import io.veza.chat.application.search.SearchPlace;
import io.veza.chat.application.search.SearchPlace.Rank;
import io.veza.chat.config.ChatConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Searches message_search; {@link SearchSql} says how. */
@ApplicationScoped
class PostgresSearchIndex implements SearchIndex {

    private final Database database;
    private final int window;

    PostgresSearchIndex(Database database, ChatConfig config) {
        this.database = database;
        this.window = config.search().window();
    }

    @Override
    public Uni<Optional<Instant>> floor(Criteria criteria, Instant upper) {
        boolean everywhere = criteria.rooms().isEmpty();
        Tuple at = Tuple.of(Sql.time(upper), window);
        Tuple asked = everywhere ? at : at.addArrayOfLong(rooms(criteria));
        return database.list(
                        everywhere ? SearchSql.FLOOR : SearchSql.ROOM_FLOOR,
                        asked,
                        row -> row.getOffsetDateTime("at").toInstant())
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Match>> window(Criteria criteria, SearchPlace place, Instant floor, int limit) {
        Instant after = criteria.query().after();
        Instant from = after == null || after.isBefore(floor) ? floor : after.minusNanos(1000);
        Tuple asked =
                arguments(criteria, place, limit)
                        .addArrayOfInteger(criteria.query().calls().hashes())
                        .addValue(Sql.time(from));
        String query = criteria.rooms().isEmpty() ? SearchSql.WINDOW : SearchSql.ROOM_WINDOW;
        return database.list(query, asked, PostgresSearchIndex::match);
    }

    @Override
    public Uni<List<Match>> rest(Criteria criteria, SearchPlace place, int limit) {
        Instant after = criteria.query().after();
        Instant from = after == null ? Instant.EPOCH : after.minusNanos(1000);
        Tuple asked =
                arguments(criteria, place, limit)
                        .addArrayOfInteger(criteria.farGrams().hashes())
                        .addValue(Sql.time(from));
        return database.list(SearchSql.REST, asked, PostgresSearchIndex::match);
    }

    @Override
    public Uni<List<Long>> rooms(long user, List<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.list(
                        SearchSql.ROOMS,
                        Tuple.of(user, names.toArray(String[]::new)),
                        row -> row.getLong("id"));
    }

    private static Tuple arguments(Criteria criteria, SearchPlace place, int limit) {
        Rank after = place.after();
        return Tuple.tuple()
                .addLong(criteria.user())
                .addValue(Sql.time(place.upper()))
                .addDouble(after == null ? Double.MAX_VALUE : after.score())
                .addLong(after == null ? Long.MAX_VALUE : after.id())
                .addInteger(limit)
                .addArrayOfLong(rooms(criteria))
                .addArrayOfString(SearchPatterns.parts(criteria.query()))
                .addArrayOfString(SearchPatterns.excluded(criteria.query()))
                .addArrayOfString(SearchPatterns.wholeWords(criteria.query()))
                .addLong(criteria.author())
                .addInteger(SearchPatterns.features(criteria.query()));
    }

    private static Long[] rooms(Criteria criteria) {
        return criteria.rooms().toArray(Long[]::new);
    }

    private static Match match(Row row) {
        Rank rank = new Rank(row.getDouble("rank"), row.getLong("id"));
        return new Match(row.getLong("room_id"), row.getInteger("seq"), rank);
    }
}

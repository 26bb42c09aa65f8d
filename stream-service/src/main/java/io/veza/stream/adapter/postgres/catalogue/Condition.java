package io.veza.stream.adapter.postgres.catalogue;

import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.catalogue.CatalogueFilter;
import io.veza.stream.domain.sound.MusicalKey;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted, and the values that belong to it. The planner sees the values: by them it
 * chooses between walking an order and gathering what fits.
 */
final class Condition {

    private final StringBuilder sql = new StringBuilder("true");
    private final Tuple values = Tuple.tuple();
    private @Nullable String genre;

    private Condition() {}

    static Condition of(CatalogueFilter filter) {
        Condition condition = new Condition();
        condition.labels(filter);
        condition.tempo(filter.tempo());
        if (filter.artist() != 0) {
            condition.and("c.artist = " + condition.value(filter.artist()));
        }
        if (!filter.keys().isEmpty()) {
            String[] keys = filter.keys().stream().map(MusicalKey::name).toArray(String[]::new);
            condition.and("c.key = any(" + condition.value(keys) + "::text[])");
        }
        if (!filter.words().isEmpty()) {
            condition.words(filter);
        }
        return condition;
    }

    private void labels(CatalogueFilter filter) {
        if (!filter.genre().isEmpty()) {
            genre = "searchable(" + value(filter.genre()) + "::text)";
            and("c.genre = " + genre);
        }
        if (!filter.tag().isEmpty()) {
            and("c.labels @> array['t:' || searchable(" + value(filter.tag()) + "::text)]");
        }
        if (filter.mood() != null) {
            and("c.labels @> array[" + value("m:" + filter.mood().name()) + "::text]");
        }
    }

    private void tempo(CatalogueFilter.Bounds bounds) {
        if (bounds.least() > 0) {
            and("c.bpm >= " + value((float) bounds.least()) + "::float4");
        }
        if (bounds.most() > 0) {
            and("c.bpm <= " + value((float) bounds.most()) + "::float4");
        }
    }

    private void words(CatalogueFilter filter) {
        and(
                "(exists (select from track t where t.id = c.track and t.search like searchable("
                        + value("%" + escaped(filter.words()) + "%")
                        + "::text)) or c.artist = "
                        + value(filter.namedArtist())
                        + ")");
    }

    /** What people type is text, not a pattern. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Also where it is kept beside what is ordered by, so that one index has both. */
    void genreToo(String column) {
        if (genre != null) {
            and(column + " = " + genre);
        }
    }

    void and(String more) {
        sql.append(" and ").append(more);
    }

    /** How the value is named in the text. */
    String value(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    Tuple values() {
        return values;
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}

package io.veza.stream.adapter.postgres.catalogue;

import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.catalogue.CatalogueFilter;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.sound.SaidSound;

/**
 * Which rows are wanted, and the values that belong to it. The planner sees the values: by them it
 * chooses between walking an order and gathering what fits.
 */
final class Condition {

    private final StringBuilder sql = new StringBuilder("true");
    private final Tuple values;
    private boolean ofRows;

    private Condition(Tuple values) {
        this.values = values;
    }

    /**
     * @param scarce whether few tracks are of the genre in the tempo, so that these are looked up
     */
    static Condition of(CatalogueFilter filter, boolean scarce) {
        Condition condition = new Condition(Tuple.tuple());
        condition.ofRows(filter, scarce);
        return condition;
    }

    /** By what a ranking has itself, and where that is not all, by what the catalogue has. */
    static Condition ranked(CatalogueFilter filter, boolean scarce) {
        Condition condition = new Condition(Tuple.tuple());
        condition.labels("r", filter);
        if (scarce && filter.isOfAnybody()) {
            condition.and("r.track in (" + condition.inSteps(filter) + " offset 0)");
        } else if (!scarce && filter.isTempoOfGenre()) {
            // With the genre twice it is taken for rare, and is gathered.
            condition.ofRows = true;
            condition.rest(filter);
        } else if (filter.asksMoreThanLabels()) {
            condition.ofRows(filter, scarce);
        }
        return condition;
    }

    private void ofRows(CatalogueFilter filter, boolean scarce) {
        ofRows = true;
        labels("c", filter);
        rest(filter);
        if (scarce) {
            and("c.track = any(array(" + inSteps(filter) + "))");
        }
    }

    /** All of a genre in a tempo, by their index alone. */
    private String inSteps(CatalogueFilter filter) {
        Condition found = new Condition(values).inIndex(filter).steps(filter.tempo());
        return "select c.track from catalogue_track c where " + found;
    }

    /** What the index by steps has, but for the steps. */
    static Condition stepped(CatalogueFilter filter) {
        return new Condition(Tuple.tuple()).inIndex(filter);
    }

    /** All that the index by steps has. */
    static Condition counted(CatalogueFilter filter) {
        return stepped(filter).steps(filter.tempo());
    }

    private Condition inIndex(CatalogueFilter filter) {
        genre("c", filter);
        keys(filter);
        if (filter.mood() != null) {
            and("c.moods & mood_bits(array[" + value(mood(filter.mood())) + "::text]) <> 0");
        }
        return this;
    }

    private Condition steps(CatalogueFilter.Bounds tempo) {
        and("tempo_step(c.bpm) between " + leastStep(tempo) + " and " + mostStep(tempo));
        return this;
    }

    String leastStep(CatalogueFilter.Bounds tempo) {
        return step(tempo.least() > 0 ? tempo.least() : SaidSound.SLOWEST);
    }

    String mostStep(CatalogueFilter.Bounds tempo) {
        return step(tempo.most() > 0 ? tempo.most() : SaidSound.FASTEST);
    }

    private String step(double bpm) {
        return "tempo_step(" + value((float) bpm) + "::float4)";
    }

    private void labels(String row, CatalogueFilter filter) {
        genre(row, filter);
        if (!filter.tag().isEmpty()) {
            String tag = value(filter.tag());
            and(row + ".labels @> array['t:' || searchable(" + tag + "::text)]");
        }
        if (filter.mood() != null) {
            and(row + ".labels @> array[" + value(mood(filter.mood())) + "::text]");
        }
    }

    private void genre(String row, CatalogueFilter filter) {
        if (!filter.genre().isEmpty()) {
            and(row + ".genre = searchable(" + value(filter.genre()) + "::text)");
        }
    }

    private static String mood(Mood mood) {
        return "m:" + mood.name();
    }

    private void rest(CatalogueFilter filter) {
        tempo(filter.tempo());
        if (filter.artist() != 0) {
            and("c.artist = " + value(filter.artist()));
        }
        keys(filter);
        if (!filter.words().isEmpty()) {
            words(filter);
        }
    }

    private void keys(CatalogueFilter filter) {
        if (!filter.keys().isEmpty()) {
            String[] keys = filter.keys().stream().map(MusicalKey::name).toArray(String[]::new);
            and("c.key = any(" + value(keys) + "::text[])");
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

    void and(String more) {
        sql.append(" and ").append(more);
    }

    /** How the value is named in the text. */
    String value(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    /** Whether it asks for what only the catalogue's rows have. */
    boolean isOfRows() {
        return ofRows;
    }

    Tuple values() {
        return values;
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}

package io.veza.stream.adapter.postgres.catalogue;

import io.veza.stream.domain.catalogue.CatalogueOrder;
import io.veza.stream.domain.catalogue.Place;
import io.veza.stream.domain.catalogue.Ranking;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text that goes through the catalogue in an order, from a place on. */
final class Walk {

    private static final String DICE = "hashint8extended(c.track, 0)";

    private final Condition condition;
    private final Optional<Place> after;
    private final int limit;

    Walk(Condition condition, @Nullable Place after, int limit) {
        this.condition = condition;
        this.after = Optional.ofNullable(after);
        this.limit = limit;
    }

    String in(CatalogueOrder order) {
        return switch (order) {
            case CatalogueOrder.Newest _ -> newest();
            case CatalogueOrder.Title _ -> byTitle();
            case CatalogueOrder.Ranked ranked -> ranked(ranked.ranking());
            case CatalogueOrder.Random random -> random(mixed(random.seed()));
        };
    }

    private String newest() {
        after.ifPresent(place -> condition.and("c.track < " + condition.value(place.track())));
        return "select c.track, 0 as lap, '' as value from catalogue_track c where "
                + condition
                + " order by c.track desc limit "
                + limit;
    }

    private String byTitle() {
        after.ifPresent(place ->
                condition.and(
                        "(c.title, c.track) > ("
                                + condition.value(place.value())
                                + "::text, "
                                + condition.value(place.track())
                                + ")"));
        return "select c.track, 0 as lap, c.title as value from catalogue_track c where "
                + condition
                + " order by c.title, c.track limit "
                + limit;
    }

    /** A ranking has genre, tags and moods itself: what it does not have is seldom asked for. */
    private String ranked(Ranking ranking) {
        condition.and("r.ranking = " + condition.value(ranking.name()));
        after.ifPresent(place ->
                condition.and(
                        "(r.score, r.track) < ("
                                + condition.value(Double.valueOf(place.value()))
                                + "::float8, "
                                + condition.value(place.track())
                                + ")"));
        return "select r.track, 0 as lap, r.score::text as value from track_rank r"
                + (condition.isOfRows() ? " join catalogue_track c on c.track = r.track" : "")
                + " where "
                + condition
                + " order by r.score desc, r.track desc limit "
                + limit;
    }

    /** From where one enters the circle to its end, then from its beginning to there. */
    private String random(long entry) {
        String entered = condition.value(entry);
        String value =
                condition.value(after.map(place -> Long.valueOf(place.value())).orElse(entry));
        String track = condition.value(after.map(Place::track).orElse(Long.MIN_VALUE));
        String onward = "(" + DICE + ", c.track) > (" + value + "::bigint, " + track + ")";
        String before = DICE + " < " + entered + "::bigint";
        if (after.map(Place::lap).orElse(0) > 0) {
            return lap(1, before + " and " + onward);
        }
        return "select * from ("
                + lap(0, DICE + " >= " + entered + "::bigint and " + onward)
                + ") as first union all select * from ("
                + lap(1, before)
                + ") as second order by lap, dice, track limit "
                + limit;
    }

    private String lap(int lap, String part) {
        return "select c.track, "
                + lap
                + " as lap, "
                + DICE
                + "::text as value, "
                + DICE
                + " as dice from catalogue_track c where "
                + condition
                + " and "
                + part
                + " order by "
                + DICE
                + ", c.track limit "
                + limit;
    }

    /** Seeds that are close enter far from each other (the last step of SplitMix64). */
    private static long mixed(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

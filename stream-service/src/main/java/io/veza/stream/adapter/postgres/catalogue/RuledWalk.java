package io.veza.stream.adapter.postgres.catalogue;

import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.rating.RatingLimits;
import io.veza.stream.domain.playlist.Rule;
import io.veza.stream.domain.playlist.Rules;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The text that goes through the catalogue for what rules find, and the values that belong to it.
 */
final class RuledWalk {

    private final Tuple values = Tuple.tuple();
    private final long person;
    private final RatingLimits limits;

    /**
     * @param person who looks; 0: nobody who has signed in
     * @param limits of the averages that are told
     */
    RuledWalk(long person, RatingLimits limits) {
        this.person = person;
        this.limits = limits;
    }

    String through(Rules rules, long seed) {
        StringJoiner conditions = new StringJoiner(rules.any() ? " or " : " and ");
        rules.items().forEach(rule -> conditions.add("(" + condition(rule) + ")"));
        return "select c.track from catalogue_track c "
                + source(rules.order())
                + " where "
                + conditions
                + " order by "
                + order(rules.order(), seed)
                + " limit "
                + rules.limit();
    }

    Tuple values() {
        return values;
    }

    private static String source(Rules.Order order) {
        return order == Rules.Order.TRENDING
                ? "left join track_rank r on r.track = c.track and r.ranking = 'TRENDING'"
                : "";
    }

    private String order(Rules.Order order, long seed) {
        return switch (order) {
            case NEWEST -> "c.track desc";
            case TITLE -> "c.title, c.track";
            case TRENDING -> "r.score desc nulls last, c.track desc";
            case RANDOM -> "hashint8extended(c.track, " + value(seed) + "), c.track";
        };
    }

    private String condition(Rule rule) {
        return switch (rule) {
            case Rule.Genre genre -> "c.genre = searchable(" + value(genre.name()) + "::text)";
            case Rule.Tag tag ->
                    "c.labels @> array['t:' || searchable(" + value(tag.name()) + "::text)]";
            case Rule.Tempo tempo ->
                    between("c.bpm", "::int4::float4", tempo.least(), tempo.most());
            case Rule.InKey key -> "c.key = any(" + value(names(key)) + "::text[])";
            case Rule.OfMood mood ->
                    "c.labels @> array[" + value("m:" + mood.mood().name()) + "::text]";
            case Rule.By by -> "c.artist = " + value(by.artist());
            case Rule.Age age -> aged(age);
            case Rule.Liked liked -> not(liked.is()) + liked();
            case Rule.Heard heard -> not(heard.is()) + heardWithin(heard.days());
            case Rule.Stars stars ->
                    rated(between("o.stars", "::int4", stars.least(), stars.most()));
            case Rule.Rated rated -> not(rated.is()) + rated("true");
            case Rule.Average average -> averaging(average);
        };
    }

    private static String[] names(Rule.InKey rule) {
        Set<MusicalKey> keys = rule.mixing() ? rule.key().mixing() : Set.of(rule.key());
        return keys.stream().map(MusicalKey::name).toArray(String[]::new);
    }

    private static String not(boolean is) {
        return is ? "" : "not ";
    }

    /**
     * @param cast of the bounds, in SQL; 0 is none
     */
    private <N extends Number> String between(String column, String cast, N least, N most) {
        String from = least.doubleValue() > 0 ? column + " >= " + value(least) + cast : "true";
        String to = most.doubleValue() > 0 ? column + " <= " + value(most) + cast : "true";
        return from + " and " + to;
    }

    private String aged(Rule.Age age) {
        String days = "extract(epoch from now() - t.created_at) / 86400";
        return "exists (select from track t where t.id = c.track and "
                + between(days, "::int4::numeric", age.least(), age.most())
                + ")";
    }

    private String liked() {
        return "exists (select from liked l where l.track = c.track and l.person = "
                + value(person)
                + ")";
    }

    private String heardWithin(int days) {
        return "exists (select from listen h where h.track = c.track and h.person = "
                + value(person)
                + " and h.listened_at > now() - make_interval(days => "
                + value(days)
                + "::int4))";
    }

    private String rated(String and) {
        return "exists (select from rating o where o.track = c.track and o.person = "
                + value(person)
                + " and "
                + and
                + ")";
    }

    /** Few tracks have as many ratings as it takes, and only of those an average is taken. */
    private String averaging(Rule.Average rule) {
        String toldFrom = value(limits.toldFrom()) + "::int4";
        return "c.track in (select m.track from rating m where m.track is not null"
                + " group by m.track having count(*) >= "
                + toldFrom
                + ") and (select count(*) >= "
                + toldFrom
                + " and "
                + between("avg(n.stars)::float8", "::float8", rule.least(), rule.most())
                + " from (select stars from rating a where a.track = c.track order by a.id desc limit "
                + value(limits.averaged())
                + ") n)";
    }

    private String value(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }
}

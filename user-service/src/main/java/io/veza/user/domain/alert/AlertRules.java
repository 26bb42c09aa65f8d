package io.veza.user.domain.alert;

import java.time.Duration;

/**
 * Where the usual ends.
 *
 * @param fastest km/h; an airliner makes 900
 * @param nearest km; databases of networks are wrong by less
 * @param names tried from one address, or networks that tried one name, before it is stuffing
 * @param enough sign-ins before somebody has hours of their own
 * @param span over which these must lie
 * @param spread hours to either side of a sign-in that are as usual as its own
 */
public record AlertRules(
        int fastest, int nearest, int names, int enough, Duration span, int spread) {

    public static final AlertRules USUAL = new AlertRules(900, 200, 10, 20, Duration.ofDays(14), 3);

    boolean isImpossible(Travel travel) {
        return travel.km() > nearest && travel.kmh() > fastest;
    }

    boolean isStuffing(Siege siege) {
        return siege.namesFromHere() >= names || siege.networksOnName() >= names;
    }
}

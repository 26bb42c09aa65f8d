package io.veza.user.domain.alert;

import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody's sign-ins so far, against which the next one is held.
 *
 * @param past the latest first; those that were not theirs are left out
 */
public record History(List<SignIn> past) {

    private static final int HOURS = 24;

    public History {
        past = List.copyOf(past);
    }

    /** What is unusual about it; the first sign-in of all can be compared with nothing. */
    public Finding judge(SignIn now, Siege siege, AlertRules rules) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        Optional<Travel> travel = travel(now).filter(rules::isImpossible);
        travel.ifPresent(_ -> oddities.add(Oddity.IMPOSSIBLE_TRAVEL));
        if (isNew(now.origin().device())) {
            oddities.add(Oddity.NEW_DEVICE);
        }
        if (rules.isStuffing(siege)) {
            oddities.add(Oddity.STUFFING);
        }
        if (isUnusualHour(now.at(), rules)) {
            oddities.add(Oddity.UNUSUAL_HOUR);
        }
        return new Finding(oddities, travel.orElse(null));
    }

    private boolean isNew(Device device) {
        return !past.isEmpty()
                && past.stream().noneMatch(before -> before.origin().device().equals(device));
    }

    /** From the last sign-in that is known to have been anywhere. */
    private Optional<Travel> travel(SignIn now) {
        Point here = now.origin().place().point();
        return here == null
                ? Optional.empty()
                : past.stream()
                        .filter(before -> before.origin().place().point() != null)
                        .findFirst()
                        .map(last -> Travel.between(point(last), last.at(), here, now.at()));
    }

    private static Point point(SignIn signIn) {
        return Objects.requireNonNull(signIn.origin().place().point());
    }

    private boolean isUnusualHour(Instant now, AlertRules rules) {
        return past.size() >= rules.enough()
                && Duration.between(past.getLast().at(), now).compareTo(rules.span()) >= 0
                && past.stream().noneMatch(before -> apart(before.at(), now) <= rules.spread());
    }

    /** Hours between two times of day, around midnight if that is shorter. */
    private static int apart(Instant one, Instant other) {
        int hours = Math.abs(hour(one) - hour(other));
        return Math.min(hours, HOURS - hours);
    }

    private static int hour(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getHour();
    }
}

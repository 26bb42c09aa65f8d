package io.veza.chat.domain.spam;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The other messages a message has to do with.
 *
 * @param own its author's
 * @param alike those of strangers who write the like
 * @param hosts those of others who post the same host
 * @param crowd those of strangers in the same room at about the same time
 */
record Company(
        Trace of,
        Collection<Trace> own,
        Collection<Trace> alike,
        Collection<Trace> hosts,
        Collection<Trace> crowd) {

    private static final int TIES = Tie.values().length;
    private static final long MINUTE = 60_000;
    private static final long AWHILE = 30 * MINUTE;
    private static final double DOUBTFUL = 0.15;
    private static final double BAD = 0.5;
    private static final double SURE = 0.9;

    Set<Trace> all() {
        Set<Trace> all = new LinkedHashSet<>(own);
        all.addAll(alike);
        all.addAll(hosts);
        all.addAll(crowd);
        return all;
    }

    /** How many others write the like or post the same hosts. */
    int people() {
        Distinct people = new Distinct();
        alike.forEach(other -> people.add(other.user));
        hosts.forEach(other -> people.add(other.user));
        return people.count();
    }

    /** By ordinal of {@link Tie}. */
    float[] ties() {
        float[] ties = new float[TIES];
        double look = of.impression.look();
        set(ties, Tie.LOOK, SecondLook.wide(look));
        set(ties, Tie.DOUBT, look > DOUBTFUL ? 1 : 0);
        own(ties);
        alike(ties);
        hosts(ties);
        crowd(ties);
        return ties;
    }

    private void own(float[] ties) {
        Distinct rooms = new Distinct();
        Distinct likeRooms = new Distinct();
        Distinct hostRooms = new Distinct();
        Tally others = new Tally();
        Tally like = new Tally();
        int varied = 0;
        int host = 0;
        int rate = 0;
        for (Trace other : own) {
            others.add(other);
            rate += other.since(of) < MINUTE ? 1 : 0;
            boolean shares = other.sharesHost(of);
            if (other.since(of) < AWHILE && !other.isHere(of)) {
                rooms.add(other.place.room());
            }
            if (shares) {
                host++;
                addElsewhere(hostRooms, other);
            }
            if (shares || other.signature.isLike(of.signature)) {
                like.add(other);
                addElsewhere(likeRooms, other);
            } else if (other.impression.look() < DOUBTFUL) {
                varied++;
            }
        }
        set(ties, Tie.OWN_RATE, part(rate, 20));
        set(ties, Tie.OWN_ROOMS, part(rooms.count(), 5));
        set(ties, Tie.OWN_OTHERS, part(others.count, 16));
        set(ties, Tie.OWN_WORST, others.worst);
        set(ties, Tie.OWN_MEAN, others.mean());
        set(ties, Tie.OWN_SURE, part(others.sure, 3));
        set(ties, Tie.OWN_VARIED, part(varied, 12));
        set(ties, Tie.OWN_LIKE, part(like.count, 4));
        set(ties, Tie.OWN_LIKE_LOOK, like.mean());
        set(ties, Tie.OWN_HOST, part(host, 4));
        set(ties, Tie.OWN_LIKE_ELSEWHERE, part(likeRooms.count(), 3));
        set(ties, Tie.OWN_HOST_ELSEWHERE, part(hostRooms.count(), 3));
    }

    private void addElsewhere(Distinct rooms, Trace other) {
        if (!other.isHere(of)) {
            rooms.add(other.place.room());
        }
    }

    private void alike(float[] ties) {
        Distinct rooms = new Distinct();
        Distinct soon = new Distinct();
        Tally like = new Tally();
        for (Trace other : alike) {
            if (other.since(of) < 3 * MINUTE) {
                soon.add(other.user);
            }
            like.add(other);
            rooms.add(other.place.room());
        }
        set(ties, Tie.LIKE_PEOPLE, part(like.people.count(), 6));
        set(ties, Tie.LIKE_ROOMS, part(Math.max(0, rooms.count() - 1), 4));
        set(ties, Tie.LIKE_WORST, like.worst);
        set(ties, Tie.LIKE_MEAN, like.mean());
        set(ties, Tie.LIKE_SURE, part(like.sure, 6));
        set(ties, Tie.LIKE_FRESH, like.fresh());
        set(ties, Tie.LIKE_SOON, part(soon.count(), 12));
    }

    private void hosts(float[] ties) {
        Tally same = new Tally();
        hosts.forEach(same::add);
        set(ties, Tie.HOST_PEOPLE, part(same.people.count(), 4));
        set(ties, Tie.HOST_WORST, same.worst);
        set(ties, Tie.HOST_MEAN, same.mean());
        set(ties, Tie.HOST_SURE, part(same.sure, 4));
    }

    private void crowd(float[] ties) {
        Tally around = new Tally();
        int like = 0;
        for (Trace other : crowd) {
            around.add(other);
            like += other.signature.isLike(of.signature) ? 1 : 0;
        }
        set(ties, Tie.CROWD_FRESH, around.fresh());
        set(ties, Tie.CROWD_SURE, part(around.sure, 10));
        set(ties, Tie.CROWD_LIKE, part(like, 12));
        set(ties, Tie.CROWD, part(around.people.count(), 24));
        set(ties, Tie.CROWD_MEAN, around.mean());
        set(ties, Tie.CROWD_BAD, part(around.bad, 6));
        set(ties, Tie.CROWD_WORDS, around.count == 0 ? 0 : (double) around.doubtful / around.count);
    }

    private static double part(int count, int most) {
        return Math.min(count, most) / (double) most;
    }

    private static void set(float[] ties, Tie tie, double value) {
        ties[tie.ordinal()] = (float) value;
    }

    /** How a number of messages look. */
    private static final class Tally {

        private final Distinct people = new Distinct();
        private int count;
        private int bad;
        private int doubtful;
        private int sure;
        private double worst;
        private double sum;
        private double fresh;

        void add(Trace trace) {
            double look = trace.impression.look();
            people.add(trace.user);
            count++;
            bad += look >= BAD ? 1 : 0;
            doubtful += look >= DOUBTFUL ? 1 : 0;
            worst = Math.max(worst, look);
            sum += look;
            fresh += trace.fresh;
            sure += trace.worst >= SURE ? 1 : 0;
        }

        double fresh() {
            return count == 0 ? 0 : fresh / count;
        }

        double mean() {
            return count == 0 ? 0 : sum / count;
        }
    }
}

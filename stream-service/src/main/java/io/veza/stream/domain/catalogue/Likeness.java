package io.veza.stream.domain.catalogue;

import io.veza.stream.domain.sound.MusicalKey;
import io.veza.stream.domain.sound.Tempo;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How like one track is to another. What counts is what both have: each thing in common has a
 * weight, and what is unknown of either counts neither for nor against.
 *
 * @param score 0 to 1
 * @param reasons the weightiest first
 */
public record Likeness(double score, List<Reason> reasons) {

    private static final double TOGETHER = 0.35;
    private static final double SHAPE = 0.3;
    private static final double GENRE = 0.15;
    private static final double TEMPO = 0.15;
    private static final double TAGS = 0.1;
    private static final double KEY = 0.1;
    private static final double ARTIST = 0.05;

    /** So many people who hear both are already a good reason. */
    private static final double SOME = 3;

    /** So far apart shapes are no longer alike: root mean square. */
    private static final double FAR = 0.18;

    private static final double ALIKE = 0.6;
    private static final double MIXES = 0.8;

    /** In tempo, what is twice as far apart as can be mixed is not alike at all. */
    private static final double UNMIXABLE = 0.08;

    /**
     * @param together how many people like both
     */
    public static Likeness of(Traits one, Traits other, int together) {
        Sum sum = new Sum();
        if (together > 0) {
            sum.add(TOGETHER, 1 - Math.exp(-together / SOME), Reason.HEARD_TOGETHER, 0);
        }
        if (!one.shape().isEmpty() && !other.shape().isEmpty()) {
            sum.add(SHAPE, shapes(one.shape(), other.shape()), Reason.LIKE_SOUND, ALIKE);
        }
        if (one.bpm() != null && other.bpm() != null) {
            sum.add(TEMPO, tempi(one.bpm(), other.bpm()), Reason.CLOSE_TEMPO, 0.5);
        }
        if (one.key() != null && other.key() != null) {
            sum.add(KEY, keys(one.key(), other.key()), keyReason(one.key(), other.key()), 0.5);
        }
        addWords(sum, one, other);
        return sum.total();
    }

    private static void addWords(Sum sum, Traits one, Traits other) {
        if (!one.genre().isEmpty()) {
            double same = one.genre().equals(other.genre()) ? 1 : 0;
            sum.add(GENRE, same, Reason.SAME_GENRE, 0);
        }
        if (!one.tags().isEmpty()) {
            sum.add(TAGS, shared(one.tags(), other.tags()), Reason.COMMON_TAGS, 0);
        }
        sum.add(ARTIST, one.artist() == other.artist() ? 1 : 0, Reason.SAME_ARTIST, 0);
    }

    private static double shapes(List<Double> one, List<Double> other) {
        double squares = 0;
        for (int i = 0; i < one.size(); i++) {
            squares += Math.pow(one.get(i) - other.get(i), 2);
        }
        return Math.exp(-squares / one.size() / (FAR * FAR));
    }

    private static double tempi(double one, double other) {
        return Math.max(0, 1 - Tempo.apart(one, other) / UNMIXABLE);
    }

    private static double keys(MusicalKey one, MusicalKey other) {
        if (one == other) {
            return 1;
        }
        return one.mixing().contains(other) ? MIXES : 0;
    }

    private static Reason keyReason(MusicalKey one, MusicalKey other) {
        return one == other ? Reason.SAME_KEY : Reason.KEYS_MIX;
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.min(one.size(), Math.max(1, other.size()));
    }

    /** Adds up what speaks for it, and what could have. */
    private static final class Sum {

        private final Map<Reason, Double> reasons = new EnumMap<>(Reason.class);
        private double sum;
        private double weights;

        /**
         * @param enough above this it is a reason that people are told
         */
        void add(double weight, double share, Reason reason, double enough) {
            sum += weight * share;
            weights += weight;
            if (share > enough) {
                reasons.put(reason, weight * share);
            }
        }

        Likeness total() {
            List<Reason> sorted =
                    reasons.entrySet().stream()
                            .sorted(Map.Entry.<Reason, Double>comparingByValue().reversed())
                            .map(Map.Entry::getKey)
                            .toList();
            return new Likeness(sum / weights, sorted);
        }
    }
}

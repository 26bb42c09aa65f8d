package io.veza.stream.domain.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a recording is known again, whatever it was encoded with: Chromaprint's codes of 32 bits,
 * eight a second, of which those of neighbouring moments and of like sounds differ in few bits
 * (Lalinský, <i>How does Chromaprint work?</i>, 2011).
 */
public record SoundPrint(List<Integer> codes) {

    /** What two prints have in common by chance is 0, the same print is 1. */
    public static final double SAME = 0.7;

    /** Ten seconds: less may be a sample that many have used. */
    private static final int LEAST = 80;

    /** The code of silence is everywhere. */
    private static final int SILENCE = 627_964_279;

    /** Fibonacci hashing: any few of its upper bits are even. */
    private static final int SPREAD = 0x9E37_79B1;

    private static final int SPREAD_SHIFT = 30;

    public SoundPrint {
        codes = List.copyOf(codes);
    }

    /** Enough of what it says to be compared. */
    public boolean tells() {
        return codes.size() >= LEAST;
    }

    /**
     * One code in four, chosen by what it is and not by where it stands: of two prints of one
     * recording the same are chosen.
     */
    public Set<Integer> keys() {
        return codes.stream()
                .filter(code -> code != SILENCE && code * SPREAD >>> SPREAD_SHIFT == 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** 0 to 1, where most of their codes are the same at one distance of the two. */
    public double likeness(SoundPrint other) {
        return distances(other).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> likeness(other, most.getKey()))
                .orElse(0.0);
    }

    /** How many codes are the same, by how much later they come here. */
    private Map<Integer, Integer> distances(SoundPrint other) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            places.putIfAbsent(codes.get(i), i);
        }
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 0; i < other.codes.size(); i++) {
            Integer place = places.get(other.codes.get(i));
            if (place != null) {
                distances.merge(place - i, 1, Integer::sum);
            }
        }
        return distances;
    }

    private double likeness(SoundPrint other, int later) {
        int from = Math.max(0, later);
        int to = Math.min(codes.size(), other.codes.size() + later);
        if (to - from < LEAST) {
            return 0;
        }
        long different = 0;
        for (int i = from; i < to; i++) {
            different += Integer.bitCount(codes.get(i) ^ other.codes.get(i - later));
        }
        return Math.max(0, 1 - 2.0 * different / ((to - from) * (double) Integer.SIZE));
    }
}

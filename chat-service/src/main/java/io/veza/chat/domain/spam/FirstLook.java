package io.veza.chat.domain.spam;

/**
 * How a message looks by itself: a weight for each trait, and one for each of so many classes of
 * words.
 *
 * @param traits by ordinal
 * @param words by hash
 */
public record FirstLook(double[] traits, float[] words) {

    public static final int WORDS = 1 << 15;

    /** So few words say little, whatever they are. */
    private static final double DAMPING = 4;

    /** 0 to 1. */
    double score(Glance glance) {
        double sum = 0;
        for (int trait = 0; trait < traits.length; trait++) {
            sum += traits[trait] * glance.get(trait);
        }
        int[] slots = glance.slots();
        double said = 0;
        for (int slot : slots) {
            said += words[slot];
        }
        return chance(sum + said * share(slots.length));
    }

    /** How much each word counts in a text of so many. */
    static double share(int tokens) {
        return 1 / Math.sqrt(tokens + DAMPING);
    }

    static int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (WORDS - 1);
    }

    static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}

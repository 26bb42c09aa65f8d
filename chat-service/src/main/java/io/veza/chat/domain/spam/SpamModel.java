package io.veza.chat.domain.spam;

import java.util.List;
import java.util.Map;

/**
 * A logistic model: a weight for each trait, and one for each of so many classes of words; words of
 * people nobody knows have weights of their own.
 *
 * @param traits by ordinal
 * @param words by hash
 */
public record SpamModel(double[] traits, float[] words) {

    public static final int WORDS = 1 << 14;

    /** So few words say little, whatever they are. */
    private static final double DAMPING = 4;

    public static SpamModel of(Map<Trait, Double> weights, float[] words) {
        double[] traits = new double[Trait.values().length];
        weights.forEach((trait, weight) -> traits[trait.ordinal()] = weight);
        return new SpamModel(traits, words);
    }

    /** 0 to 1. */
    double score(Glance glance) {
        double sum = 0;
        for (Trait trait : Trait.values()) {
            sum += traits[trait.ordinal()] * glance.get(trait);
        }
        List<String> tokens = glance.tokens();
        double said = 0;
        for (String token : tokens) {
            said += words[slot(token)];
        }
        return 1 / (1 + Math.exp(-sum - said * share(tokens.size())));
    }

    /** How much each word counts in a text of so many. */
    static double share(int tokens) {
        return 1 / Math.sqrt(tokens + DAMPING);
    }

    static int slot(String token) {
        int hash = token.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (WORDS - 1);
    }
}

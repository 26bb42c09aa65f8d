package io.veza.chat.domain.spam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns the coefficients: logistic loss, AdaGrad, weights of words held small. */
final class Trainer {

    private static final int ROUNDS = 8;
    private static final double RATE = 0.15;
    private static final int WORDLESS = 40;
    private static final int UNHEARD = 40;
    private static final double WORD_DECAY = 2e-5;
    private static final double TRAIT_DECAY = 1e-6;

    /** A wrong word about talk is worse than spam that slips through. */
    private static final double HAM_WEIGHT = 3;

    private final double[] traits = new double[Trait.values().length];
    private final float[] words = new float[SpamModel.WORDS];
    private final double[] traitSteps = new double[Trait.values().length];
    private final float[] wordSteps = new float[SpamModel.WORDS];

    /** What is learnt from. */
    private record Example(double[] traits, int[] slots, boolean spam) {}

    /** Each corpus is a house of its own. */
    static SpamModel learn(List<List<Post>> corpora) {
        List<Example> examples = new ArrayList<>();
        corpora.forEach(posts -> look(posts, examples));
        return new Trainer().learnFrom(examples);
    }

    private static void look(List<Post> posts, List<Example> examples) {
        SpamDetector detector =
                new SpamDetector(new SpamModel(new double[Trait.values().length], new float[0]));
        for (Post post : posts) {
            Glance glance = Measure.look(detector, post);
            double[] traits = new double[Trait.values().length];
            for (Trait trait : Trait.values()) {
                traits[trait.ordinal()] = glance.get(trait);
            }
            int[] slots = glance.tokens().stream().mapToInt(SpamModel::slot).toArray();
            examples.add(new Example(traits, slots, post.isSpam()));
        }
    }

    private SpamModel learnFrom(List<Example> examples) {
        Random order = new Random(7);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(one -> step(blurred(one, order)));
        }
        return new SpamModel(traits, words);
    }

    /** Words are not to be relied on: those of the next campaign are others. */
    private static Example blurred(Example one, Random random) {
        if (random.nextInt(100) < WORDLESS) {
            return new Example(one.traits(), new int[0], one.spam());
        }
        int[] heard =
                Arrays.stream(one.slots()).filter(_ -> random.nextInt(100) >= UNHEARD).toArray();
        return new Example(one.traits(), heard, one.spam());
    }

    private void step(Example one) {
        double share = SpamModel.share(one.slots().length);
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += traits[i] * one.traits()[i];
        }
        for (int slot : one.slots()) {
            sum += words[slot] * share;
        }
        double error = 1 / (1 + Math.exp(-sum)) - (one.spam() ? 1 : 0);
        error *= one.spam() ? 1 : HAM_WEIGHT;
        for (int i = 0; i < traits.length; i++) {
            double slope = error * one.traits()[i] + TRAIT_DECAY * traits[i];
            traitSteps[i] += slope * slope;
            traits[i] -= RATE * slope / Math.sqrt(traitSteps[i] + 1e-6);
        }
        for (int slot : one.slots()) {
            double slope = error * share + WORD_DECAY * words[slot];
            wordSteps[slot] += (float) (slope * slope);
            words[slot] -= (float) (RATE * slope / Math.sqrt(wordSteps[slot] + 1e-4));
        }
    }
}

package io.veza.chat.domain.spam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns how messages look by themselves: logistic loss, AdaGrad, weights of words held small. */
final class FirstTrainer {

    private static final int ROUNDS = 6;
    private static final double RATE = 0.15;
    private static final int WORDLESS = 25;
    private static final int UNHEARD = 35;
    private static final double WORD_DECAY = 2e-5;
    private static final double TRAIT_DECAY = 1e-6;

    /** A wrong word about talk is worse than spam that slips through. */
    private static final double HAM_WEIGHT = 2;

    private static final int[] SILENCE = {};

    private final double[] traits = new double[Trait.values().length];
    private final float[] words = new float[FirstLook.WORDS];
    private final double[] traitSteps = new double[Trait.values().length];
    private final float[] wordSteps = new float[FirstLook.WORDS];

    /** What is learnt from. */
    record Example(float[] traits, int[] slots, boolean spam) {}

    static List<Example> examples(List<List<Post>> corpora) {
        List<Example> examples = new ArrayList<>();
        for (List<Post> posts : corpora) {
            for (Post post : posts) {
                Glance glance =
                        SpamDetector.glance(
                                Measure.speaker(post), Measure.saying(0, post).text(), post.at());
                examples.add(new Example(glance.traits(), glance.slots(), post.isSpam()));
            }
        }
        return examples;
    }

    static FirstLook learn(List<Example> examples) {
        FirstTrainer trainer = new FirstTrainer();
        Random order = new Random(7);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(one -> trainer.step(blurred(one, order)));
        }
        return new FirstLook(trainer.traits, trainer.words);
    }

    /** Words are not to be relied on: those of the next campaign are others. */
    private static Example blurred(Example one, Random random) {
        if (random.nextInt(100) < WORDLESS) {
            return new Example(one.traits(), SILENCE, one.spam());
        }
        int[] heard =
                Arrays.stream(one.slots()).filter(_ -> random.nextInt(100) >= UNHEARD).toArray();
        return new Example(one.traits(), heard, one.spam());
    }

    private void step(Example one) {
        double share = FirstLook.share(one.slots().length);
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += traits[i] * one.traits()[i];
        }
        for (int slot : one.slots()) {
            sum += words[slot] * share;
        }
        double error = FirstLook.chance(sum) - (one.spam() ? 1 : 0);
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

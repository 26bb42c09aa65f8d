package io.veza.chat.domain.spam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Learns what messages are worth beside others: logistic loss, AdaGrad, one small layer. */
final class SecondTrainer {

    private static final int ROUNDS = 8;
    private static final int UNITS = 12;
    private static final double RATE = 0.03;
    private static final double DECAY = 1e-6;
    private static final double HAM_WEIGHT = 4;
    private static final int UNSEEN = 12;
    private static final int UNSURE = 35;
    private static final Set<Tie> SURE =
            Set.of(Tie.OWN_SURE, Tie.LIKE_SURE, Tie.HOST_SURE, Tie.CROWD_SURE);
    private static final int INPUTS = SecondLook.INPUTS;

    private final float[] straight = new float[INPUTS + 1];
    private final float[][] units = new float[UNITS][INPUTS + 2];
    private final float[] straightSteps = new float[INPUTS + 1];
    private final float[][] unitSteps = new float[UNITS][INPUTS + 2];

    /** What is learnt from. */
    record Example(float[] inputs, boolean spam) {}

    private SecondTrainer(Random random) {
        for (float[] unit : units) {
            for (int i = 0; i < unit.length; i++) {
                unit[i] = (float) (random.nextGaussian() * 0.3);
            }
        }
    }

    static SecondLook learn(List<Example> examples) {
        Random random = new Random(7);
        SecondTrainer trainer = new SecondTrainer(random);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(one -> trainer.step(blurred(one, random)));
        }
        return new SecondLook(trainer.straight, trainer.units);
    }

    /** Nothing is to be relied on alone: the next campaign is another. */
    private static Example blurred(Example one, Random random) {
        float[] inputs = one.inputs().clone();
        for (Tie tie : Tie.values()) {
            int lost = SURE.contains(tie) ? UNSURE : UNSEEN;
            if (tie != Tie.LOOK && random.nextInt(100) < lost) {
                inputs[Trait.values().length + tie.ordinal()] = 0;
            }
        }
        return new Example(inputs, one.spam());
    }

    private void step(Example one) {
        double[] heights = new double[UNITS];
        double sum = SecondLook.sum(straight, one.inputs());
        for (int i = 0; i < UNITS; i++) {
            heights[i] = Math.tanh(SecondLook.sum(units[i], one.inputs()));
            sum += units[i][INPUTS + 1] * heights[i];
        }
        double error = FirstLook.chance(sum) - (one.spam() ? 1 : 0);
        error *= one.spam() ? 1 : HAM_WEIGHT;
        move(straight, straightSteps, error, one.inputs());
        for (int i = 0; i < UNITS; i++) {
            double share = error * units[i][INPUTS + 1] * (1 - heights[i] * heights[i]);
            move(units[i], unitSteps[i], INPUTS + 1, error * heights[i]);
            move(units[i], unitSteps[i], share, one.inputs());
        }
    }

    private static void move(float[] weights, float[] steps, double error, float[] inputs) {
        move(weights, steps, 0, error);
        for (int i = 0; i < INPUTS; i++) {
            if (inputs[i] != 0) {
                move(weights, steps, i + 1, error * inputs[i]);
            }
        }
    }

    private static void move(float[] weights, float[] steps, int at, double error) {
        double slope = error + DECAY * weights[at];
        steps[at] += (float) (slope * slope);
        weights[at] -= (float) (RATE * slope / Math.sqrt(steps[at] + 1e-4));
    }
}

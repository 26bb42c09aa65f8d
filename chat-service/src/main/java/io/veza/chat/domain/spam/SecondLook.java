package io.veza.chat.domain.spam;

import java.util.Map;

/**
 * What a message is worth once it is seen beside others: a straight sum, and a small layer for what
 * counts only together.
 *
 * @param straight a constant, then a weight for each input
 * @param units of the layer: a constant, a weight for each input, and what the unit counts
 */
public record SecondLook(float[] straight, float[][] units) {

    private static final int TRAITS = Trait.values().length;

    /** All traits, then all ties. */
    public static final int INPUTS = TRAITS + Tie.values().length;

    private static final double WIDTH = 6;
    private static final double CERTAIN = 1e-6;

    /** Only ties count, each so much. */
    static SecondLook of(Map<Tie, Double> weights) {
        float[] straight = new float[INPUTS + 1];
        weights.forEach(
                (tie, weight) -> straight[1 + TRAITS + tie.ordinal()] = weight.floatValue());
        return new SecondLook(straight, new float[0][]);
    }

    /** The first look decides. */
    public static SecondLook trusting() {
        return of(Map.of(Tie.LOOK, WIDTH));
    }

    /** A chance as a number that does not end at 0 and 1. */
    static double wide(double chance) {
        double inside = Math.clamp(chance, CERTAIN, 1 - CERTAIN);
        return Math.log(inside / (1 - inside)) / WIDTH;
    }

    static float[] inputs(float[] traits, float[] ties) {
        float[] inputs = new float[INPUTS];
        System.arraycopy(traits, 0, inputs, 0, TRAITS);
        System.arraycopy(ties, 0, inputs, TRAITS, ties.length);
        return inputs;
    }

    /** 0 to 1. */
    double score(float[] inputs) {
        double sum = sum(straight, inputs);
        for (float[] unit : units) {
            sum += unit[INPUTS + 1] * Math.tanh(sum(unit, inputs));
        }
        return FirstLook.chance(sum);
    }

    static double sum(float[] weights, float[] inputs) {
        float sum = weights[0];
        for (int i = 0; i < INPUTS; i++) {
            sum += weights[i + 1] * inputs[i];
        }
        return sum;
    }
}

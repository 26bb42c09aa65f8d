package io.veza.chat.config;

import io.veza.chat.domain.spam.FirstLook;
import io.veza.chat.domain.spam.SecondLook;
import io.veza.chat.domain.spam.SpamModel;
import io.veza.chat.domain.spam.Trait;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * The coefficients that were learnt: a line for each trait and one for the words, a byte each times
 * a factor, for the first look; a line for the straight sum and one for each unit, for the second.
 * Made by {@code make spam-report LEARN=1}.
 */
final class SpamModelFile {

    private static final String WORDS = "WORDS";
    private static final String STRAIGHT = "STRAIGHT";
    private static final String UNIT = "UNIT";

    private SpamModelFile() {}

    static SpamModel read() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SpamModelFile.class.getResourceAsStream("/spam-model.txt")),
                                StandardCharsets.UTF_8))) {
            return parse(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpamModel parse(List<String> lines) {
        double[] traits = new double[Trait.values().length];
        float[] words = new float[FirstLook.WORDS];
        float[] straight = new float[SecondLook.INPUTS + 1];
        List<float[]> units = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            switch (parts[0]) {
                case WORDS -> fill(words, Float.parseFloat(parts[1]), parts[2]);
                case STRAIGHT -> straight = numbers(parts, SecondLook.INPUTS + 1);
                case UNIT -> units.add(numbers(parts, SecondLook.INPUTS + 2));
                default -> traits[Trait.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
            }
        }
        return new SpamModel(
                new FirstLook(traits, words),
                new SecondLook(straight, units.toArray(float[][]::new)));
    }

    private static float[] numbers(String[] parts, int expected) {
        if (parts.length != expected + 1) {
            throw new IllegalStateException("coefficients of another model");
        }
        float[] numbers = new float[expected];
        for (int at = 0; at < expected; at++) {
            numbers[at] = Float.parseFloat(parts[at + 1]);
        }
        return numbers;
    }

    private static void fill(float[] words, float factor, String coded) {
        byte[] steps = Base64.getDecoder().decode(coded);
        for (int at = 0; at < words.length; at++) {
            words[at] = steps[at] * factor;
        }
    }
}

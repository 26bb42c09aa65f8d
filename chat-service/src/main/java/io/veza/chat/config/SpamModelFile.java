package io.veza.chat.config;

import io.veza.chat.domain.spam.SpamModel;
import io.veza.chat.domain.spam.Trait;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The coefficients that were learnt: a line for each trait, and one for the words, a byte each
 * times a factor. Made by {@code make spam-report LEARN=1}.
 */
final class SpamModelFile {

    private static final String WORDS = "WORDS";

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
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        float[] words = new float[SpamModel.WORDS];
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts[0].equals(WORDS)) {
                fill(words, Float.parseFloat(parts[1]), Base64.getDecoder().decode(parts[2]));
            } else {
                traits.put(Trait.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
        }
        return SpamModel.of(traits, words);
    }

    private static void fill(float[] words, float factor, byte[] steps) {
        for (int at = 0; at < words.length; at++) {
            words[at] = steps[at] * factor;
        }
    }
}

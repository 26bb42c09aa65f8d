package io.veza.chat.domain.spam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes the coefficients as the service reads them. */
final class LearntModel {

    private LearntModel() {}

    static void write(SpamModel model, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What spam looks like: learnt by make spam-report LEARN=1, not written by hand.");
        for (Trait trait : Trait.values()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%s %.3f",
                            trait,
                            model.first().traits()[trait.ordinal()]));
        }
        float factor = factor(model.first().words());
        byte[] steps = new byte[model.first().words().length];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = (byte) Math.round(model.first().words()[at] / factor);
        }
        lines.add("WORDS %s %s".formatted(factor, Base64.getEncoder().encodeToString(steps)));
        lines.add(line("STRAIGHT", model.second().straight()));
        for (float[] unit : model.second().units()) {
            lines.add(line("UNIT", unit));
        }
        Files.write(file, lines);
    }

    private static String line(String name, float[] numbers) {
        StringBuilder line = new StringBuilder(name);
        for (float number : numbers) {
            line.append(String.format(Locale.ROOT, " %.4f", number));
        }
        return line.toString();
    }

    private static float factor(float[] words) {
        float most = 1e-6f;
        for (float word : words) {
            most = Math.max(most, Math.abs(word));
        }
        return most / Byte.MAX_VALUE;
    }
}

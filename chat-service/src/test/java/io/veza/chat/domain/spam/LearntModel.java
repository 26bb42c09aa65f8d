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
                    String.format(Locale.ROOT, "%s %.3f", trait, model.traits()[trait.ordinal()]));
        }
        float factor = factor(model.words());
        byte[] steps = new byte[model.words().length];
        for (int at = 0; at < steps.length; at++) {
            steps[at] = (byte) Math.round(model.words()[at] / factor);
        }
        lines.add("WORDS %s %s".formatted(factor, Base64.getEncoder().encodeToString(steps)));
        Files.write(file, lines);
    }

    private static float factor(float[] words) {
        float most = 1e-6f;
        for (float word : words) {
            most = Math.max(most, Math.abs(word));
        }
        return most / Byte.MAX_VALUE;
    }
}

package io.veza.platform.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The images the compose file names; the build lays that file beside this class. */
final class ComposeImages {

    private static final String FILE = "compose.yaml";

    private ComposeImages() {}

    static String of(String service) {
        Matcher image =
                Pattern.compile("(?m)^  " + service + ":\\n    image: (\\S+)$").matcher(read());
        if (!image.find()) {
            throw new IllegalStateException(FILE + " names no image for " + service);
        }
        return image.group(1);
    }

    private static String read() {
        try (var in = ComposeImages.class.getResourceAsStream(FILE)) {
            return new String(
                    Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

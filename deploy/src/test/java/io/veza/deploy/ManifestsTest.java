package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** deploy/kubernetes is what the chart renders. {@code -Dveza.render=true} writes it anew. */
class ManifestsTest {

    private static final Path HOME = Path.of("kubernetes");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?ms)^---\\n# Source: veza/templates/(\\S+)\\n(.*?)(?=^---\\n|\\z)");

    @Test
    void theManifestsAreNotStale() throws IOException {
        // Given
        Map<String, String> rendered = byTemplate(Chart.render(Map.of()));
        if (Boolean.getBoolean("veza.render")) {
            write(rendered);
        }
        // When
        Map<String, String> kept = kept();
        // Then
        assertThat(kept)
                .as("stale: mvn -pl deploy test -Dtest=ManifestsTest -Dveza.render=true")
                .isEqualTo(rendered);
    }

    private static Map<String, String> byTemplate(String documents) {
        Map<String, String> files = new TreeMap<>();
        Matcher matcher = DOCUMENT.matcher(documents);
        while (matcher.find()) {
            files.merge(matcher.group(1), "---\n" + matcher.group(2), String::concat);
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(HOME);
        for (Path old : manifests()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(HOME.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> kept() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : manifests()) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }

    private static Iterable<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.list(HOME)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}

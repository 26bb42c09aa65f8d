package io.veza.journey.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security-verification.md says of no requirement more than there is. */
class SecurityCatalogueTest {

    private static final Path ROOT = Path.of(System.getProperty("veza.root"));
    private static final Pattern ROW = Pattern.compile("\\| ((?:OWASP|ASVS) \\S+) \\|.*\\|(.*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");
    private static final Pattern PROVES = Pattern.compile("@Proves\\(\\{?([^)]*?)}?\\)");
    private static final Pattern REQUIREMENT = Pattern.compile("\"([^\"]+)\"");

    private final Map<String, Set<String>> catalogue = catalogue();

    @Test
    void everyTestThatIsNamedIsThere() {
        Set<String> named =
                catalogue.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(sources().keySet()).containsAll(named);
        assertThat(catalogue).as("rows").hasSizeGreaterThan(50);
    }

    @Test
    void whatATestSaysItProvesIsListed() {
        sources()
                .forEach((test, source) ->
                        proved(source)
                                .forEach(requirement ->
                                        assertThat(catalogue.getOrDefault(requirement, Set.of()))
                                                .as("%s of %s", requirement, test)
                                                .contains(test)));
    }

    private static Set<String> proved(String source) {
        Set<String> proved = new TreeSet<>();
        Matcher said = PROVES.matcher(source);
        while (said.find()) {
            all(REQUIREMENT, said.group(1)).forEach(proved::add);
        }
        return proved;
    }

    private static Map<String, Set<String>> catalogue() {
        Map<String, Set<String>> rows = new TreeMap<>();
        Matcher row = ROW.matcher(read(ROOT.resolve("docs/security-verification.md")));
        while (row.find()) {
            rows.put(row.group(1), all(TEST, row.group(2)));
        }
        return rows;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** By the name of the class, which several modules may use. */
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java")).toList()) {
                if (Files.isDirectory(tests)) {
                    collect(tests, sources);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static void collect(Path tests, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            files.filter(file -> file.toString().endsWith("Test.java"))
                    .forEach(file -> sources.merge(name(file), read(file), String::concat));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.veza.journey.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client of another maker (tus-js-client) in a process of its own, that can be killed. */
public final class TusClient implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("veza.root"));

    private final Process process;
    private final Path said;

    /**
     * @param more the place to go on at, if any
     */
    public TusClient(Client who, Path file, String... more) {
        try {
            said = Files.createTempFile(file.getParent(), "tus-", ".log");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    "node",
                                    ROOT.resolve("journey/src/test/resources/tus-upload.mjs")
                                            .toString(),
                                    ROOT.resolve("web/package.json").toString(),
                                    who.base().resolve("/api/v2/uploads").toString(),
                                    who.token(),
                                    file.toString()));
            command.addAll(List.of(more));
            process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the pieces go, once that is known. */
    public String place() {
        return last("place ").orElseThrow(() -> new AssertionError(text()));
    }

    /** Bytes that were acknowledged. */
    public long accepted() {
        return last("at ").map(Long::parseLong).orElse(0L);
    }

    /** What it has become, when all of it was sent. */
    public String track() throws InterruptedException {
        if (!process.waitFor(Duration.ofMinutes(3))) {
            throw new AssertionError("it is still sending: " + text());
        }
        return last("track ").orElseThrow(() -> new AssertionError(text()));
    }

    /** How many bytes it acknowledged first. */
    public long first() {
        return text().lines()
                .filter(line -> line.startsWith("at "))
                .findFirst()
                .map(line -> Long.parseLong(line.substring(3)))
                .orElse(0L);
    }

    private Optional<String> last(String start) {
        return text().lines()
                .filter(line -> line.startsWith(start))
                .reduce((_, next) -> next)
                .map(line -> line.substring(start.length()));
    }

    private String text() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if its machine lost power. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}

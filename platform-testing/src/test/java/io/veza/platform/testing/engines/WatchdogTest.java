package io.veza.platform.testing.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void leavesNothingBehindWhenItsOwnerIsGone() throws IOException {
        // Given
        Path directory = Files.createTempDirectory("veza-engines-");
        assertThat(directory.toFile().setExecutable(true, false)).isTrue();
        Process owner = new ProcessBuilder("sleep", "600").start();
        Engines.processes(directory).values().forEach(Engine::start);
        List<ProcessHandle> running = running(directory);
        Watchdog.guard(owner.pid(), directory);
        // When
        owner.destroyForcibly();
        // Then
        Poll.until(
                Duration.ofSeconds(20),
                "engines and directory are gone",
                () ->
                        running.stream().noneMatch(ProcessHandle::isAlive)
                                && Files.notExists(directory));
    }

    private static List<ProcessHandle> running(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<ProcessHandle> processes =
                    files.filter(file -> file.toString().endsWith(".pid"))
                            .flatMap(file -> ProcessHandle.of(pid(file)).stream())
                            .toList();
            assertThat(processes).hasSize(3);
            return processes;
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}

package io.veza.journey.suite;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One service as an operator runs it: its packaged jar in a process of its own. */
final class ServiceProcess {

    private static final Duration START_WITHIN = Duration.ofMinutes(3);

    private final String name;
    private final Path jar;
    private final Path log;
    private final int managementPort;
    private final Map<String, String> environment;
    private Process process;

    ServiceProcess(
            String name, Path jar, Path log, int managementPort, Map<String, String> environment) {
        this.name = name;
        this.jar = jar;
        this.log = log;
        this.managementPort = managementPort;
        this.environment = environment;
        this.process = launch();
    }

    private Process launch() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    jar + " is missing: package the services first (mvn package)");
        }
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(file()));
        try {
            Process started = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }

    private File file() {
        return log.toFile();
    }

    void restart() {
        process = launch();
    }

    /** As a crash: no chance to say goodbye. */
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    /** It stops where it is, without anybody being told, until it is resumed. */
    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As an operator stops it; true when it ended by itself. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(Duration.ofSeconds(30));
    }

    void awaitReady() {
        await(name + " is ready, see " + log)
                .atMost(START_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(this::ready);
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException unread) {
            return unread.toString();
        }
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended, see " + log + ": " + lastWords());
        }
        try {
            URI uri = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}

package io.veza.platform.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An engine as a process of this machine. Its pid is kept in a file, for the watchdog. */
final class ProcessEngine implements Engine {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EngineKind kind;
    private final Path directory;
    private final int port;

    private ProcessEngine(EngineKind kind, Path directory, int port) {
        this.kind = kind;
        this.directory = directory;
        this.port = port;
    }

    /** Lays out the engine's directory; nothing runs yet. */
    static ProcessEngine create(EngineKind kind, Path parent, int port) {
        try {
            Path directory = Files.createDirectories(parent.resolve(kind.program));
            Shell.handOver(directory);
            switch (kind) {
                case POSTGRES -> initialise(directory);
                case NATS ->
                        Files.writeString(
                                directory.resolve("nats.conf"),
                                EngineShare.natsConfiguration(directory + "/store"));
                case REDIS -> {}
            }
            return new ProcessEngine(kind, directory, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names an engine that another test run of the same build has started. */
    static ProcessEngine running(EngineKind kind, Path parent, int port) {
        return new ProcessEngine(kind, parent.resolve(kind.program), port);
    }

    private static void initialise(Path directory) {
        Shell.run(
                directory,
                Shell.unprivileged(
                        List.of(
                                Shell.find("initdb"),
                                "-D",
                                directory + "/data",
                                "-U",
                                EngineKind.SUPERUSER,
                                "--auth=trust",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--no-sync")));
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void start() {
        List<String> command = new ArrayList<>(List.of(Shell.find(kind.program)));
        command.addAll(kind.arguments(directory.toString(), port));
        command.addAll(kind.settings());
        Process process =
                Shell.start(
                        directory,
                        kind == EngineKind.POSTGRES ? Shell.unprivileged(command) : command);
        try {
            Files.writeString(pidFile(), process.pid() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Poll.until(PATIENCE, kind.program + " serves, see " + directory, this::serves);
    }

    private boolean serves() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
        } catch (IOException notYet) {
            return false;
        }
        List<String> probe = kind.probe(port);
        return probe.isEmpty() || succeeds(probe);
    }

    private boolean succeeds(List<String> command) {
        try {
            run(command.toArray(String[]::new));
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    @Override
    public void stop() {
        signal("INT");
        awaitEnd();
    }

    @Override
    public void kill() {
        signal("KILL");
        awaitEnd();
    }

    @Override
    public void pause() {
        signal("STOP");
    }

    @Override
    public void resume() {
        signal("CONT");
    }

    @Override
    public void run(String... command) {
        List<String> full = new ArrayList<>(Arrays.asList(command));
        full.set(0, Shell.find(command[0]));
        Shell.run(directory, full);
    }

    private void signal(String signal) {
        Shell.run(directory, List.of("kill", "-" + signal, Long.toString(pid())));
    }

    private void awaitEnd() {
        ProcessHandle.of(pid()).ifPresent(process -> process.onExit().join());
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(pidFile()).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path pidFile() {
        return directory.resolveSibling(kind.program + ".pid");
    }
}

package io.veza.platform.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * One set of engine processes for a whole Maven build: the first module to ask starts them, the
 * others find them in a state file, and they end with the build. From an IDE the test run itself
 * counts as the build.
 */
final class SharedBuild {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";
    private static final String NEXT_SHARE = "nextShare";

    private SharedBuild() {}

    /** Engines that run, and a share of them nobody else has. */
    static Engines join() {
        ProcessHandle build = build();
        Path directory =
                Path.of(System.getProperty("java.io.tmpdir"), "veza-engines-" + build.pid());
        try {
            Files.createDirectories(directory);
            try (FileChannel file = open(directory.resolve("lock"));
                    FileLock lock = file.lock()) {
                return join(directory, build.pid());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Engines join(Path directory, long build) throws IOException {
        Path file = directory.resolve("state");
        Properties state = read(file);
        if (state.isEmpty()) {
            state = start(directory, build);
        }
        int share = Integer.parseInt(state.getProperty(NEXT_SHARE));
        state.setProperty(NEXT_SHARE, Integer.toString(share + 1));
        try (var out = Files.newOutputStream(file)) {
            state.store(out, null);
        }
        return new Engines(find(directory, state), new EngineShare(share));
    }

    private static Properties start(Path directory, long build) {
        Watchdog.guard(build, directory);
        Properties state = new Properties();
        state.setProperty(NEXT_SHARE, "0");
        Engines.processes(directory)
                .forEach((kind, engine) -> {
                    engine.start();
                    state.setProperty(kind.name(), Integer.toString(engine.port()));
                });
        return state;
    }

    private static Map<EngineKind, Engine> find(Path directory, Properties state) {
        Map<EngineKind, Engine> engines = new EnumMap<>(EngineKind.class);
        for (EngineKind kind : EngineKind.values()) {
            int port = Integer.parseInt(state.getProperty(kind.name()));
            engines.put(kind, ProcessEngine.running(kind, directory, port));
        }
        return engines;
    }

    private static Properties read(Path file) throws IOException {
        Properties state = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                state.load(in);
            }
        }
        return state;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static ProcessHandle build() {
        ProcessHandle self = ProcessHandle.current();
        Optional<ProcessHandle> ancestor = Optional.of(self);
        while (ancestor.isPresent() && !isMaven(ancestor.get())) {
            ancestor = ancestor.get().parent();
        }
        return ancestor.orElse(self);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(MAVEN);
    }
}

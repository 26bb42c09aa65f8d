package io.veza.platform.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Real PostgreSQL, Redis and NATS for tests: containers where a Docker engine answers, processes of
 * this machine otherwise. {@link #shared()} is what most tests want; those that break an engine
 * take {@link #alone()}.
 */
public final class Engines implements AutoCloseable {

    private static final class Shared {
        static final Engines INSTANCE =
                ContainerEngine.dockerAnswers() ? containers() : SharedBuild.join();
    }

    private final Map<EngineKind, Engine> engines;
    private final EngineShare share;
    private final Set<String> databases = new HashSet<>();

    Engines(Map<EngineKind, Engine> engines, EngineShare share) {
        this.engines = engines;
        this.share = share;
    }

    /** Engines the whole build shares; data of other modules and runs stays out of sight. */
    public static Engines shared() {
        return Shared.INSTANCE;
    }

    /** Engines of the caller's own, free to be restarted and stopped; close them. */
    public static Engines alone() {
        if (ContainerEngine.dockerAnswers()) {
            return containers();
        }
        try {
            Path directory = Files.createTempDirectory("veza-engines-");
            letEveryoneIn(directory);
            Watchdog.guard(ProcessHandle.current().pid(), directory);
            Engines engines = new Engines(processes(directory), new EngineShare(0));
            engines.engines.values().forEach(Engine::start);
            return engines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Engines containers() {
        Map<EngineKind, Engine> engines = new EnumMap<>(EngineKind.class);
        for (EngineKind kind : EngineKind.values()) {
            engines.put(kind, new ContainerEngine(kind, freePort()));
        }
        engines.values().forEach(Engine::start);
        return new Engines(engines, new EngineShare(0));
    }

    static Map<EngineKind, Engine> processes(Path directory) {
        Map<EngineKind, Engine> engines = new EnumMap<>(EngineKind.class);
        for (EngineKind kind : EngineKind.values()) {
            engines.put(kind, ProcessEngine.create(kind, directory, freePort()));
        }
        return engines;
    }

    /** The unprivileged user that runs PostgreSQL must be able to walk through. */
    private static void letEveryoneIn(Path directory) {
        if (!directory.toFile().setExecutable(true, false)) {
            throw new IllegalStateException("cannot open " + directory);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In the form of the contract's DATABASE_URL; the database is made when first asked for. */
    public synchronized String databaseUrl(String name) {
        Engine postgres = engine(EngineKind.POSTGRES);
        if (databases.add(name)) {
            postgres.run(
                    "psql",
                    "-q",
                    "-h",
                    "127.0.0.1",
                    "-p",
                    "" + clientPort(postgres),
                    "-U",
                    EngineKind.SUPERUSER,
                    "-d",
                    "postgres",
                    "-c",
                    "create database " + share.database(name));
        }
        return share.databaseUrl(postgres.port(), name);
    }

    public String redisUrl() {
        return share.redisUrl(engine(EngineKind.REDIS).port());
    }

    public String natsUrl() {
        return share.natsUrl(engine(EngineKind.NATS).port());
    }

    public void restartPostgres() {
        restart(EngineKind.POSTGRES);
    }

    public void restartRedis() {
        restart(EngineKind.REDIS);
    }

    public void restartNats() {
        restart(EngineKind.NATS);
    }

    public void stopPostgres() {
        engine(EngineKind.POSTGRES).stop();
    }

    public void startPostgres() {
        engine(EngineKind.POSTGRES).start();
    }

    public void stopRedis() {
        engine(EngineKind.REDIS).stop();
    }

    public void startRedis() {
        engine(EngineKind.REDIS).start();
    }

    public void stopNats() {
        engine(EngineKind.NATS).stop();
    }

    public void startNats() {
        engine(EngineKind.NATS).start();
    }

    /** It stays connected but answers nothing, like a machine that swaps. */
    public void pauseNats() {
        engine(EngineKind.NATS).pause();
    }

    public void resumeNats() {
        engine(EngineKind.NATS).resume();
    }

    private void restart(EngineKind kind) {
        engine(kind).stop();
        engine(kind).start();
    }

    private Engine engine(EngineKind kind) {
        Engine engine = engines.get(kind);
        if (engine == null) {
            throw new IllegalStateException(kind + " is not part of these engines");
        }
        return engine;
    }

    private static int clientPort(Engine engine) {
        return engine instanceof ContainerEngine ? EngineKind.POSTGRES.imagePort : engine.port();
    }

    @Override
    public void close() {
        engines.values().forEach(Engine::kill);
    }
}

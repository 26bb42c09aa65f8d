package io.veza.platform.testing.engines;

import java.util.List;
import java.util.Locale;

/** The engines the suite needs, how each is started, and the port its image listens on. */
enum EngineKind {
    POSTGRES("postgres", 5432),
    REDIS("redis-server", 6379),
    NATS("nats-server", 4222);

    static final String SUPERUSER = "veza";

    final String program;
    final int imagePort;

    EngineKind(String program, int imagePort) {
        this.program = program;
        this.imagePort = imagePort;
    }

    /** What is tested is what the compose file runs. */
    String image() {
        return ComposeImages.of(name().toLowerCase(Locale.ROOT));
    }

    /** Arguments that say where things are; the rest is in {@link #settings}. */
    List<String> arguments(String directory, int port) {
        return switch (this) {
            case POSTGRES ->
                    List.of(
                            "-D",
                            directory + "/data",
                            "-k",
                            directory,
                            "-p",
                            "" + port,
                            "-c",
                            "listen_addresses=127.0.0.1");
            case REDIS -> List.of("--dir", directory, "--port", "" + port, "--bind", "127.0.0.1");
            case NATS ->
                    List.of("-c", directory + "/nats.conf", "-a", "127.0.0.1", "-p", "" + port);
        };
    }

    /** The same for a process and a container. */
    List<String> settings() {
        return switch (this) {
            case POSTGRES -> List.of("-c", "max_connections=300", "-c", "shared_buffers=64MB");
            case REDIS -> List.of("--save", "", "--databases", "" + EngineShare.COUNT);
            case NATS -> List.of();
        };
    }

    /** Asks whether it serves; only PostgreSQL listens before it does. */
    List<String> probe(int port) {
        return this == POSTGRES
                ? List.of("pg_isready", "-q", "-h", "127.0.0.1", "-p", "" + port)
                : List.of();
    }
}

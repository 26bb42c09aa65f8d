package io.veza.platform.testing.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real MinIO, which speaks the API of Amazon S3. It has no bucket yet. */
public final class Minio implements AutoCloseable {

    public static final String ACCESS_KEY = "veza-tests";
    public static final String SECRET_KEY = "veza-tests-secret";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final int port = freePort();
    private Process process;

    private Minio(Path directory) {
        this.directory = directory;
        this.process = begin();
    }

    /** {@code make test} may have built it; other machines may lack it. */
    public static boolean isInstalled() {
        try {
            return !Shell.find("minio").isEmpty();
        } catch (IllegalStateException missing) {
            return false;
        }
    }

    public static Minio start() {
        try {
            Path directory = Files.createTempDirectory("veza-minio-");
            Watchdog.guard(ProcessHandle.current().pid(), directory);
            return new Minio(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process begin() {
        try {
            Process started =
                    Shell.start(
                            directory,
                            List.of(
                                    "env",
                                    "MINIO_ROOT_USER=" + ACCESS_KEY,
                                    "MINIO_ROOT_PASSWORD=" + SECRET_KEY,
                                    "MINIO_BROWSER=off",
                                    "MINIO_UPDATE=off",
                                    Shell.find("minio"),
                                    "server",
                                    directory.resolve("data").toString(),
                                    "--address",
                                    "127.0.0.1:" + port));
            Files.writeString(directory.resolve("minio.pid"), started.pid() + "\n");
            Poll.until(PATIENCE, "MinIO serves, see " + directory, this::serves);
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean serves() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** It is away; what it keeps is not. */
    public void stop() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void startAgain() {
        process = begin();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        stop();
    }
}

package io.veza.platform.testing.engines;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** A real OpenBao, which speaks the API of HashiCorp Vault, with the engines a suite uses. */
public final class OpenBao implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONFIGURATION =
            """
            disable_mlock = true
            storage "inmem" {}
            listener "tcp" {
              address = "127.0.0.1:%d"
              tls_disable = true
            }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Process process;
    private final String unsealKey;
    private final String root;

    private OpenBao(Path directory) {
        process = start(directory);
        Poll.until(PATIENCE, "OpenBao serves, see " + directory, this::serves);
        JsonObject made = post("sys/init", "{\"secret_shares\":1,\"secret_threshold\":1}").asJson();
        unsealKey = made.getJsonArray("keys").getString(0);
        root = made.getString("root_token");
        unseal();
        post("sys/mounts/secret", "{\"type\":\"kv\",\"options\":{\"version\":\"2\"}}");
        post("sys/mounts/transit", "{\"type\":\"transit\"}");
        post("transit/keys/veza", "{}");
    }

    /** {@code make test} installs it; other machines may lack it. */
    public static boolean isInstalled() {
        try {
            return !Shell.find("bao").isEmpty();
        } catch (IllegalStateException missing) {
            return false;
        }
    }

    /** Unsealed, with {@code secret/} (KV version 2) and a key {@code transit/veza}. */
    public static OpenBao start() {
        try {
            Path directory = Files.createTempDirectory("veza-bao-");
            Watchdog.guard(ProcessHandle.current().pid(), directory);
            return new OpenBao(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process start(Path directory) {
        try {
            Path file = directory.resolve("bao.hcl");
            Files.writeString(file, String.format(Locale.ROOT, CONFIGURATION, port));
            Process started =
                    Shell.start(
                            directory,
                            java.util.List.of(Shell.find("bao"), "server", "-config=" + file));
            Files.writeString(directory.resolve("bao.pid"), started.pid() + "\n");
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String rootToken() {
        return root;
    }

    public void seal() {
        post("sys/seal", "{}");
    }

    public void unseal() {
        post("sys/unseal", new JsonObject().put("key", unsealKey).encode());
    }

    /** A key of 32 bytes that leaves it as a ciphertext only. */
    public String wrappedKey() {
        return post("transit/datakey/wrapped/veza", "{}")
                .asJson()
                .getJsonObject("data")
                .getString("ciphertext");
    }

    /** With the rights of an operator; refusals of it are failures. */
    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    public Answer get(String path) {
        return call("GET", path, "");
    }

    private Answer call(String method, String path, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address().resolve("/v1/" + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (root != null) {
            request.header("X-Vault-Token", root);
        }
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + " gives " + response.body());
        }
        return new Answer(response.body());
    }

    private boolean serves() {
        try {
            send(HttpRequest.newBuilder(address().resolve("/v1/sys/health")).build());
            return true;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
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
        process.destroyForcibly();
        process.onExit().join();
        http.close();
    }

    /** What it says, in JSON where it says anything. */
    public record Answer(String body) {

        public JsonObject asJson() {
            return new JsonObject(body);
        }
    }
}

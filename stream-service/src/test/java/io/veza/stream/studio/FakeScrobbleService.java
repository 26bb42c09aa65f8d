package io.veza.stream.studio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A service that takes listens, and keeps what it was told. It answers what the test wants. */
public final class FakeScrobbleService implements AutoCloseable {

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile Function<Told, Answer> answers;

    /** What it was told. */
    public record Told(String path, String authorization, String body) {}

    public record Answer(int status, String body, Map<String, String> headers) {
        public Answer(int status, String body) {
            this(status, body, Map.of());
        }
    }

    public FakeScrobbleService(int port, Function<Told, Answer> answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** From now on. */
    public void answer(Function<Told, Answer> other) {
        answers = other;
    }

    public List<Told> told(String path) {
        return told.stream().filter(one -> one.path().equals(path)).toList();
    }

    private void answer(HttpExchange call) throws IOException {
        String authorization = call.getRequestHeaders().getFirst("Authorization");
        Told one =
                new Told(
                        call.getRequestURI().getPath(),
                        authorization == null ? "" : authorization,
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        told.add(one);
        Answer answer = answers.apply(one);
        answer.headers().forEach(call.getResponseHeaders()::add);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer.status(), body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

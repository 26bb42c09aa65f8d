package io.veza.stream.studio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A server of somebody else's, on an address of this machine that may be called, and its neighbour
 * that may not.
 */
public final class Web implements AutoCloseable {

    private static final byte[] CHUNK = new byte[8192];

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger insideCalls = new AtomicInteger();
    private final HttpServer server;
    private final HttpServer inside;
    private final int port;

    public Web(int port) {
        this.port = port;
        server = open("127.0.0.2");
        inside = open("127.0.0.1");
        inside.createContext("/", call -> insideCalls.incrementAndGet());
    }

    private HttpServer open(String host) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(host, port), 0);
            opened.setExecutor(threads);
            opened.start();
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address(String path) {
        return "http://127.0.0.2:" + port + path;
    }

    public String insideAddress(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** How often something was asked for. */
    public int calls() {
        return calls.get();
    }

    public int insideCalls() {
        return insideCalls.get();
    }

    public String serve(String path, String type, byte[] body) {
        return serve(path, type, () -> body);
    }

    /** Whatever it is then. */
    public String serve(String path, String type, Supplier<byte[]> body) {
        server.createContext(
                path,
                call -> {
                    byte[] bytes = body.get();
                    begin(call, type, bytes.length);
                    call.getResponseBody().write(bytes);
                    call.close();
                });
        return address(path);
    }

    /** As much as anybody takes. */
    public String pour(String path, String type, byte[] beginning) {
        server.createContext(
                path,
                call -> {
                    begin(call, type, 0);
                    call.getResponseBody().write(beginning);
                    while (true) {
                        call.getResponseBody().write(CHUNK);
                    }
                });
        return address(path);
    }

    /** Nothing more after the beginning. */
    public String stall(String path, String type, byte[] beginning) {
        server.createContext(
                path,
                call -> {
                    begin(call, type, 0);
                    call.getResponseBody().write(beginning);
                    call.getResponseBody().flush();
                });
        return address(path);
    }

    public String redirect(String path, String to) {
        server.createContext(
                path,
                call -> {
                    calls.incrementAndGet();
                    call.getResponseHeaders().set("Location", to);
                    call.sendResponseHeaders(302, -1);
                    call.close();
                });
        return address(path);
    }

    /**
     * @param length 0: not said
     */
    private void begin(HttpExchange call, String type, int length) throws IOException {
        calls.incrementAndGet();
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(200, length);
    }

    @Override
    public void close() {
        server.stop(0);
        inside.stop(0);
        threads.shutdownNow();
    }
}

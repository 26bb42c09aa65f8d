package io.veza.journey.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody else's site, where it may be called. */
public final class WebSite implements AutoCloseable {

    private final HttpServer server;

    private WebSite(InetSocketAddress at) {
        try {
            server = HttpServer.create(at, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.start();
    }

    public static WebSite open(Suite suite) {
        return new WebSite(suite.page());
    }

    public String address(String path) {
        InetSocketAddress at = server.getAddress();
        return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + path;
    }

    public WebSite page(String path, String html) {
        return serve(path, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    public WebSite script(String path, Path file) {
        try {
            return serve(path, "text/javascript", Files.readAllBytes(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(file + " comes by npm ci", missing);
        }
    }

    public WebSite serve(String path, String type, byte[] bytes) {
        server.createContext(
                path,
                call -> {
                    call.getResponseHeaders().set("Content-Type", type);
                    call.sendResponseHeaders(200, bytes.length);
                    try (call) {
                        call.getResponseBody().write(bytes);
                    }
                });
        return this;
    }

    public WebSite redirect(String path, String to) {
        server.createContext(
                path,
                call -> {
                    call.getResponseHeaders().set("Location", to);
                    call.sendResponseHeaders(302, -1);
                    call.close();
                });
        return this;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

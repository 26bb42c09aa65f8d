package io.veza.deploy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Takes every request whole and says so; a socket is opened for whoever asks for one. */
final class Backend implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicLong bytes = new AtomicLong();

    Backend() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Of all bodies that came this far. */
    long bytes() {
        return bytes.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream())) {
            String head = Wire.head(in).toLowerCase(Locale.ROOT);
            bytes.addAndGet(in.readNBytes(Wire.length(head)).length);
            String answer =
                    head.contains("upgrade: websocket")
                            ? "101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade"
                            : "200 OK\r\nContent-Length: 0\r\nConnection: close";
            socket.getOutputStream()
                    .write(("HTTP/1.1 " + answer + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

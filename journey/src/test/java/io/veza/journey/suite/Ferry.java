package io.veza.journey.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way over TCP to an engine, that can be cut without the engine or anybody else noticing. */
final class Ferry {

    private final int target;
    private final ServerSocket landing;
    private final Set<Socket> crossings = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Ferry(int target) {
        this.target = target;
        try {
            landing = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return landing.getLocalPort();
    }

    void cut() {
        cut = true;
        crossings.forEach(Ferry::close);
        crossings.clear();
    }

    void mend() {
        cut = false;
    }

    private void serve() {
        while (true) {
            try {
                cross(landing.accept());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An engine that is away refuses whoever comes by the ferry, too. */
    private void cross(Socket near) {
        if (cut) {
            close(near);
            return;
        }
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            crossings.add(near);
            crossings.add(far);
            Thread.ofVirtual().start(() -> carry(near, far));
            Thread.ofVirtual().start(() -> carry(far, near));
        } catch (IOException away) {
            close(near);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that does nothing by itself: it answers no ping and reads only when it is told to. */
final class RawSocket implements AutoCloseable {

    private static final int PING = 0x9;
    private static final int CLOSE = 0x8;
    private static final int SMALL = 4096;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final String status;
    private int pings;

    RawSocket(int port) {
        try {
            socket.setReceiveBufferSize(SMALL);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            """
                            GET /ws HTTP/1.1\r
                            Host: localhost\r
                            Connection: Upgrade\r
                            Upgrade: websocket\r
                            Sec-WebSocket-Version: 13\r
                            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                            Sec-WebSocket-Protocol: veza.v1.json\r
                            \r
                            """
                                    .getBytes(StandardCharsets.US_ASCII));
            in = new DataInputStream(socket.getInputStream());
            status = line();
            while (!line().isEmpty()) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the answer to the upgrade. */
    String status() {
        return status;
    }

    int pings() {
        return pings;
    }

    /** One text frame, masked with zero. */
    void say(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        assertThat(payload.length).isBetween(126, 65_535);
        try {
            var out = socket.getOutputStream();
            out.write(new byte[] {(byte) 0x81, (byte) (0x80 | 126)});
            out.write(new byte[] {(byte) (payload.length >> 8), (byte) payload.length});
            out.write(new byte[4]);
            out.write(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever a client might send that knows no better. */
    void sayBytes(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        try {
            socket.getOutputStream().write(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sign of life, as long as there is a connection. */
    void pong() {
        try {
            socket.getOutputStream().write(new byte[] {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0});
        } catch (IOException gone) {
            // The test looks at why.
        }
    }

    /** Reads until a text frame holds that. */
    void hear(String part) {
        try {
            while (!frame().contains(part)) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until the server closes; 0 when it does so without a word. */
    int readUntilClosed() {
        try {
            while (true) {
                String frame = frame();
                if (frame.startsWith("close ")) {
                    return Integer.parseInt(frame.substring(6));
                }
            }
        } catch (IOException gone) {
            return 0;
        }
    }

    private String frame() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0f;
        int length = in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        byte[] payload = in.readNBytes(length);
        if (opcode == CLOSE) {
            return "close " + ((payload[0] & 0xff) << 8 | payload[1] & 0xff);
        }
        pings += opcode == PING ? 1 : 0;
        return new String(payload, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c != -1; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

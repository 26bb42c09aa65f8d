package io.veza.deploy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP byte by byte: a client that minds its manners could not say what an attacker says. */
final class Wire {

    private static final Pattern LENGTH = Pattern.compile("\ncontent-length: *(\\d+)");
    private static final int PATIENCE_MS = 20_000;

    private Wire() {}

    /** The status of the answer. */
    static int ask(int port, String line, String headers, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            String head =
                    line
                            + " HTTP/1.1\r\nHost: veza.example.org\r\nAccept: */*\r\n"
                            + (headers.contains("User-Agent:") ? "" : "User-Agent: Mozilla/5.0\r\n")
                            + (headers.isEmpty() ? "" : headers + "\r\n")
                            + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n")
                            + "\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            return Integer.parseInt(head(socket.getInputStream()).split(" ", 3)[1]);
        }
    }

    static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("closed after: " + head);
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    static int length(String head) {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }
}

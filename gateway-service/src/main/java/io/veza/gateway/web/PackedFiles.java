package io.veza.gateway.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The web client's assets as the build has compressed them, as well as can be, once; kept in memory
 * from the first time on, because there are few and their names change with their content.
 */
@ApplicationScoped
class PackedFiles {

    private static final String PLACE = "META-INF/resources";

    private final Map<String, Optional<Buffer>> files = new ConcurrentHashMap<>();

    /**
     * False when the reader takes no compressed form, or there is none; and for HTTP/2, where Netty
     * compresses once more whatever says that it is compressed.
     */
    boolean send(RoutingContext call, String path) {
        String accepted = call.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean twice = call.request().version() == HttpVersion.HTTP_2;
        if (accepted == null || twice || path.contains("..")) {
            return false;
        }
        String takes = accepted.toLowerCase(Locale.ROOT);
        for (Form form : Form.ALL) {
            Optional<Buffer> file = form.isTaken(takes) ? file(path + form.ending) : none();
            if (file.isPresent()) {
                answer(call.response(), path, form, file.get());
                return true;
            }
        }
        return false;
    }

    private static void answer(HttpServerResponse response, String path, Form form, Buffer file) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, type(path))
                .putHeader(HttpHeaders.CONTENT_ENCODING, form.name)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .end(file);
    }

    private static String type(String path) {
        String type = MimeMapping.getMimeTypeForFilename(path);
        return type == null ? "application/octet-stream" : type;
    }

    /** Only what the build has made is remembered: names of chance must not fill the memory. */
    private Optional<Buffer> file(String path) {
        Optional<Buffer> known = files.get(path);
        if (known != null) {
            return known;
        }
        Optional<Buffer> read = read(path);
        if (read.isPresent()) {
            files.put(path, read);
        }
        return read;
    }

    private static Optional<Buffer> none() {
        return Optional.empty();
    }

    private static Optional<Buffer> read(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(PLACE + path)) {
            return file == null ? none() : Optional.of(Buffer.buffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Form(String name, String ending) {

        static final List<Form> ALL = List.of(new Form("br", ".br"), new Form("gzip", ".gz"));

        boolean isTaken(String accepted) {
            for (String one : accepted.split(",")) {
                String[] parts = one.strip().split(";");
                if (parts[0].strip().equals(name)) {
                    return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
                }
            }
            return false;
        }
    }
}

package io.veza.stream.adapter.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.veza.platform.kernel.Sha256;
import io.veza.platform.range.ByteRange;
import io.veza.stream.application.media.StoredFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Sends media: whole or in part, packed or not, or only the news that nothing has changed. */
final class Answer {

    private static final int NOT_MODIFIED = 304;
    private static final int PARTIAL = 206;
    private static final int UNSATISFIABLE = 416;
    private static final int ETAG_BYTES = 8;

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    Answer(HttpServerRequest request) {
        this.request = request;
        this.response = request.response();
    }

    Answer header(CharSequence name, String value) {
        response.putHeader(name, value);
        return this;
    }

    void file(StoredFile file) {
        response.putHeader(HttpHeaders.ETAG, file.etag())
                .putHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (Validators.isKnown(request, file.etag())) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        switch (ByteRange.parse(Validators.range(request, file.etag()), file.size())) {
            case ByteRange.Whole _ -> send(file, 0, file.size());
            case ByteRange.Part part -> {
                response.setStatusCode(PARTIAL)
                        .putHeader(HttpHeaders.CONTENT_RANGE, part.contentRange());
                send(file, part.first(), part.length());
            }
            case ByteRange.Unsatisfiable none ->
                    response.setStatusCode(UNSATISFIABLE)
                            .putHeader(HttpHeaders.CONTENT_RANGE, none.contentRange())
                            .end();
        }
    }

    /** The kernel moves the bytes; they never enter this process. */
    private void send(StoredFile file, long from, long length) {
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        if (isHead()) {
            response.end();
        } else {
            response.sendFile(file.path().toString(), from, length);
        }
    }

    /** Texts are small, and shrink to a tenth for whoever can unpack them. */
    void text(String text) {
        boolean packed = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        String etag = etag(plain, packed);
        response.putHeader(HttpHeaders.ETAG, etag).putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (Validators.isKnown(request, etag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        if (packed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        body(packed ? gzip(plain) : plain);
    }

    private void body(byte[] bytes) {
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
        if (isHead()) {
            response.end();
        } else {
            response.end(Buffer.buffer(bytes));
        }
    }

    private boolean isHead() {
        return request.method() == HttpMethod.HEAD;
    }

    private static String etag(byte[] bytes, boolean packed) {
        String hash = HexFormat.of().formatHex(Sha256.of(bytes), 0, ETAG_BYTES);
        return "\"" + hash + (packed ? "-gzip" : "") + "\"";
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}

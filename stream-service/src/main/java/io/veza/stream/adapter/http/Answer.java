package io.veza.stream.adapter.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import io.veza.platform.range.ByteRange;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import io.veza.stream.domain.media.MediaError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends media: whole or in part, packed or not, or only the news that nothing has changed. */
final class Answer {

    private static final int NOT_MODIFIED = 304;
    private static final int TEMPORARILY_ELSEWHERE = 307;
    private static final int PARTIAL = 206;
    private static final int ETAG_BYTES = 8;

    private final RoutingContext context;
    private final MediaReader reader;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    Answer(RoutingContext context, MediaReader reader) {
        this.context = context;
        this.reader = reader;
        this.request = context.request();
        this.response = context.response();
    }

    Answer header(CharSequence name, String value) {
        response.putHeader(name, value);
        return this;
    }

    /** Even opened by hand it can do nothing, and tells nobody where it was found. */
    Answer inert() {
        return header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    /** Sends whoever reads a file to where it lies, if it can be read there. */
    void file(StoredFile file, Optional<URI> elsewhere) {
        if (elsewhere.isEmpty() || isHead() || Validators.isKnown(request, file.etag())) {
            file(file);
            return;
        }
        response.setStatusCode(TEMPORARILY_ELSEWHERE)
                .putHeader(HttpHeaders.LOCATION, elsewhere.get().toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LENGTH, "0")
                .end();
    }

    /** Refuses a range behind the file's end. */
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
            case ByteRange.Unsatisfiable none -> throw refused(none);
        }
    }

    /** The entity tag is the file's, not the refusal's; its length is what the caller needs. */
    private DomainException refused(ByteRange.Unsatisfiable none) {
        response.putHeader(HttpHeaders.CONTENT_RANGE, none.contentRange())
                .headers()
                .remove(HttpHeaders.ETAG);
        return new DomainException(
                MediaError.RANGE_NOT_SATISFIABLE, "The file ends before this range begins.");
    }

    /** Of what lies here the kernel moves the bytes; they never enter this process. */
    private void send(StoredFile file, long from, long length) {
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        if (isHead()) {
            response.end();
            return;
        }
        switch (file.body()) {
            case StoredFile.Local local ->
                    response.sendFile(local.path().toString(), from, length)
                            .onFailure(_ -> broken(OpenMedia.notFound()));
            case StoredFile.Remote remote ->
                    reader.pour(remote, from, length, response)
                            .subscribe()
                            .with(_ -> {}, this::broken);
        }
    }

    /** It was removed since it was found, its store is away, or the caller has hung up. */
    private void broken(Throwable failure) {
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        response.headers()
                .remove(HttpHeaders.CONTENT_LENGTH)
                .remove(HttpHeaders.CONTENT_RANGE)
                .remove(HttpHeaders.ETAG);
        Problem.answer(context, failure);
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

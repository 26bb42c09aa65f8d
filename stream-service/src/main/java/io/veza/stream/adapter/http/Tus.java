package io.veza.stream.adapter.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.upload.Upload;
import io.veza.stream.domain.upload.UploadError;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The headers of tus 1.0.0 (tus.io/protocols/resumable-upload), and two of ours. */
final class Tus {

    static final String PATH = "/api/v2/uploads";
    static final String LENGTH = "Upload-Length";
    static final String OFFSET = "Upload-Offset";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    static final String PIECE = "application/offset+octet-stream";

    /** The track that an upload has become, or is another file of. */
    private static final String TRACK = "Veza-Track";

    private static final String RESUMABLE = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final String EXTENSIONS =
            "creation,creation-with-upload,expiration,checksum,termination";

    private Tus() {}

    static void capabilities(HttpServerResponse response, long largest) {
        response.putHeader("Tus-Version", VERSION)
                .putHeader("Tus-Max-Size", Long.toString(largest))
                .putHeader("Tus-Extension", EXTENSIONS)
                .putHeader("Tus-Checksum-Algorithm", ChunkChecksum.ALGORITHMS);
    }

    static void sign(HttpServerResponse response) {
        response.putHeader(RESUMABLE, VERSION);
    }

    static void requireVersion(HttpServerRequest request) {
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            request.response().putHeader("Tus-Version", VERSION);
            throw new DomainException(
                    UploadError.TUS_VERSION_UNSUPPORTED, "Say " + RESUMABLE + ": " + VERSION);
        }
    }

    /** How far an upload is. */
    static void tell(HttpServerResponse response, Upload upload) {
        response.putHeader(OFFSET, Long.toString(upload.received()))
                .putHeader(
                        "Upload-Expires",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                upload.expiresAt().atOffset(ZoneOffset.UTC)));
        if (upload.done()) {
            long replaced = upload.plan().replaces();
            response.putHeader(TRACK, Long.toString(replaced == 0 ? upload.id() : replaced));
        }
    }

    /**
     * @param track of the same person and the same bytes; 0: there is none
     */
    static void duplicate(HttpServerResponse response, long track) {
        if (track > 0) {
            response.putHeader("Veza-Duplicate-Of", Long.toString(track));
        }
    }

    static long number(HttpServerRequest request, String header) {
        String value = request.getHeader(header);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, header + " must be a number of bytes");
        }
        return Long.parseLong(value);
    }

    static boolean bringsPiece(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith(PIECE);
    }

    static @Nullable String checksum(HttpServerRequest request) {
        return request.getHeader(CHECKSUM);
    }
}

package io.veza.gateway.media;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Which bodies stream past the gateway instead of being read by it. */
public final class UploadBody {

    /** The type of a piece of a file, by tus 1.0.0. */
    public static final String PIECE = "application/offset+octet-stream";

    /** Where pieces go; elsewhere they are bodies like others. */
    public static final String PIECES = "/api/v2/uploads";

    private UploadBody() {}

    public static boolean streams(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && (type.startsWith("multipart/")
                        || type.startsWith(PIECE) && isPlaceOfPieces(request.path()));
    }

    private static boolean isPlaceOfPieces(@Nullable String path) {
        return path != null && (path.equals(PIECES) || path.startsWith(PIECES + "/"));
    }
}

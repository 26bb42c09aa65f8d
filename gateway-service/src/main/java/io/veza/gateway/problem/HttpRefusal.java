package io.veza.gateway.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Locale;

/** A refusal that only HTTP knows, with a status that no service answers with. */
public final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    public HttpRefusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** What the framework refuses by status alone: wrong method, wrong media type and the like. */
    public static HttpRefusal of(int status) {
        return switch (status) {
            case 404 -> new HttpRefusal(404, "NOT_FOUND", "There is nothing at this path");
            case 405 ->
                    new HttpRefusal(
                            405, "METHOD_NOT_ALLOWED", "This path does not take that method");
            case 406 ->
                    new HttpRefusal(406, "NOT_ACCEPTABLE", "The answer is only to be had as JSON");
            case 408 -> new HttpRefusal(408, "REQUEST_TIMEOUT", "The body took too long to arrive");
            case 413 -> new HttpRefusal(413, "BODY_TOO_LARGE", "The body is too large");
            case 415 ->
                    new HttpRefusal(
                            415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json");
            case 416 ->
                    new HttpRefusal(
                            416, "RANGE_NOT_SATISFIABLE", "The file ends before this range begins");
            default -> new HttpRefusal(status, code(status), phrase(status));
        };
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    static String phrase(int status) {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }

    private static String code(int status) {
        return phrase(status).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }
}

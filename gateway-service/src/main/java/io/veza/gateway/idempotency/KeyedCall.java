package io.veza.gateway.idempotency;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.problem.HttpRefusal;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An unsafe call that its caller has given a key.
 *
 * @param place where its answer is kept: one for each person, method, path and key
 * @param body digest of what was sent; another body under the same key is a mistake
 * @param upload it may take minutes
 */
record KeyedCall(String place, String body, boolean upload) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    /** What is answered there is told once and kept nowhere: tokens, secrets of apps, codes. */
    private static final List<String> SECRETIVE = List.of("/api/v2/auth/", "/api/v2/users/me/mfa/");

    /** Empty for safe calls, calls without a key, secrets, and callers nobody knows. */
    static Optional<KeyedCall> of(RoutingContext call) {
        HttpServerRequest request = call.request();
        String key = request.getHeader(HEADER);
        Optional<Session> session = Session.current();
        if (key == null || session.isEmpty() || !UNSAFE.contains(request.method().name())) {
            return Optional.empty();
        }
        if (SECRETIVE.stream().anyMatch(call.normalizedPath()::startsWith)) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST,
                    HEADER + " must be 1 to 200 visible ASCII characters");
        }
        String place =
                Sha256.hex(
                        String.format(
                                Locale.ROOT,
                                "%d\n%s\n%s\n%s",
                                session.get().principal().user(),
                                request.method(),
                                request.path(),
                                key));
        Buffer body = call.body().buffer();
        // Of an upload only the length is known before it is through.
        String length = String.valueOf(request.getHeader(HttpHeaders.CONTENT_LENGTH));
        return Optional.of(
                new KeyedCall(
                        "veza:idempotency:" + place,
                        Sha256.hex(body == null ? length : body.toString()),
                        body == null));
    }

    static HttpRefusal otherBody() {
        return new HttpRefusal(
                422, "IDEMPOTENCY_KEY_REUSED", "This key was used with another body before");
    }

    static HttpRefusal stillRunning() {
        return new HttpRefusal(
                409, "IDEMPOTENCY_KEY_IN_USE", "The first call with this key is still running");
    }
}

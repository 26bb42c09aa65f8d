package io.veza.journey.suite;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the gateway answered. */
public record Answer(int status, byte[] body, HttpResponse<byte[]> response) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonObject json() {
        return new JsonObject(text());
    }

    /** The stable code of a problem. */
    public String code() {
        return json().getString("code");
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Fails with the body, so that the reason is seen. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(
                    "%s: %d instead of %d: %s"
                            .formatted(response.request().uri(), status, expected, text()));
        }
        return this;
    }
}

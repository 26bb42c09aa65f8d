package io.veza.gateway.asyncapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** {@code GET /asyncapi}. */
@ApplicationScoped
class AsyncApiRoute {

    private static final String DEFAULT_DOCUMENT = "<default>";

    private final OpenApiDocumentService http;
    private volatile @Nullable Buffer document;

    AsyncApiRoute(OpenApiDocumentService http) {
        this.http = http;
    }

    void register(@Observes Router router) {
        router.get("/asyncapi").handler(this::answer);
    }

    private void answer(RoutingContext call) {
        call.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-cache")
                .end(document());
    }

    private Buffer document() {
        Buffer made = document;
        if (made == null) {
            JsonObject api =
                    new JsonObject(Buffer.buffer(http.getDocument(DEFAULT_DOCUMENT, Format.JSON)));
            JsonObject schemas = api.getJsonObject("components").getJsonObject("schemas");
            made = AsyncApiDocument.of(schemas).toBuffer();
            document = made;
        }
        return made;
    }
}

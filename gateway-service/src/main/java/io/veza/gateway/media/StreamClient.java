package io.veza.gateway.media;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;

/** The connections to stream-service's HTTP side. */
class StreamClient {

    private static final int CONNECT_TIMEOUT_MS = 2_000;
    private static final int CONNECTIONS = 256;
    private static final int HTTP_PORT = 80;

    @Produces
    @ApplicationScoped
    @StreamMedia
    HttpClient client(Vertx vertx, GatewayConfig config) {
        URI origin = config.streamMediaUrl();
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setDefaultHost(origin.getHost())
                        .setDefaultPort(origin.getPort() < 0 ? HTTP_PORT : origin.getPort())
                        .setConnectTimeout(CONNECT_TIMEOUT_MS)
                        .setMaxPoolSize(CONNECTIONS));
    }
}

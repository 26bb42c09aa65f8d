package io.veza.gateway.drain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.config.GatewayConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrainTest {

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<RoutingContext> calls = new LinkedBlockingQueue<>();
    private final Drain drain = new Drain(config("60s"));
    private int port;

    @BeforeEach
    void serve() {
        Router router = Router.router(vertx);
        router.route().handler(drain::count);
        router.get("/slow").handler(calls::add);
        router.get("/ws").handler(call -> call.request().toWebSocket());
        HttpServer server = vertx.createHttpServer().requestHandler(router);
        port =
                server.listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatHasBegunIsAnswered() throws Exception {
        // Given
        CompletableFuture<HttpResponse<String>> answer = ask("/slow");
        RoutingContext call = calls.poll(30, TimeUnit.SECONDS);

        // When
        CompletableFuture<Void> finished = finish(drain);

        // Then
        assertThat(finished).isNotDone();
        call.end("here");
        assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo("here");
        assertThat(finished).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void whoIsToldThatItEndsHasNoReasonToStay() throws Exception {
        // Given
        drain.finish(new ShutdownEvent());

        // When
        CompletableFuture<HttpResponse<String>> answer = ask("/slow");

        // Then
        calls.poll(30, TimeUnit.SECONDS).end();
        assertThat(answer.get(30, TimeUnit.SECONDS).headers().firstValue("Connection"))
                .contains("close");
    }

    @Test
    void overHttp2TheConnectionEndsWithItsLastAnswer() throws Exception {
        // Given
        drain.finish(new ShutdownEvent());
        CompletableFuture<Void> closed = new CompletableFuture<>();
        CompletableFuture<Integer> answer =
                vertx.createHttpClient(overHttp2())
                        .request(HttpMethod.GET, port, "127.0.0.1", "/slow")
                        .compose(request -> {
                            request.connection().closeHandler(_ -> closed.complete(null));
                            return request.send();
                        })
                        .map(HttpClientResponse::statusCode)
                        .toCompletionStage()
                        .toCompletableFuture();
        RoutingContext call = calls.poll(30, TimeUnit.SECONDS);

        // When
        call.end();

        // Then
        assertThat(answer).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(200);
        assertThat(closed).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void whoGivesUpHoldsNobodyUp() throws Exception {
        // Given
        HttpClientRequest request =
                vertx.createHttpClient(overHttp2())
                        .request(HttpMethod.GET, port, "127.0.0.1", "/slow")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(30, TimeUnit.SECONDS);
        request.end();
        calls.poll(30, TimeUnit.SECONDS);

        // When
        request.reset();

        // Then
        assertThat(finish(drain)).succeedsWithin(Duration.ofSeconds(30));
    }

    private static HttpClientOptions overHttp2() {
        return new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false);
    }

    @Test
    void openSocketsHoldNobodyUp() {
        // Given
        var socket =
                vertx.createWebSocketClient()
                        .connect(
                                new WebSocketConnectOptions()
                                        .setHost("127.0.0.1")
                                        .setPort(port)
                                        .setURI("/ws"))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();

        // When
        CompletableFuture<Void> finished = finish(drain);

        // Then
        assertThat(finished).succeedsWithin(Duration.ofSeconds(30));
        assertThat(socket.isClosed()).isFalse();
    }

    @Test
    void patienceEnds() throws Exception {
        // Given
        Drain hasty = new Drain(config("10ms"));
        Router router = Router.router(vertx);
        router.route().handler(hasty::count);
        router.get("/slow").handler(calls::add);
        port =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .actualPort();
        CompletableFuture<HttpResponse<String>> answer = ask("/slow");
        await().atMost(Duration.ofSeconds(30)).until(() -> !calls.isEmpty());

        // When
        CompletableFuture<Void> finished = finish(hasty);

        // Then
        assertThat(finished).succeedsWithin(Duration.ofSeconds(30));
        assertThat(answer).isNotDone();
    }

    private static CompletableFuture<Void> finish(Drain drain) {
        return CompletableFuture.runAsync(() -> drain.finish(new ShutdownEvent()));
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static GatewayConfig config(String timeout) {
        return new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(
                                Map.of("veza.gateway.drain-timeout", timeout), "test", 500))
                .withMapping(GatewayConfig.class)
                .withValidateUnknown(false)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}

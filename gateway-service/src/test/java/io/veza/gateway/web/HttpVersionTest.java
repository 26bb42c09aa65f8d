package io.veza.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.veza.gateway.fake.FakeMedia;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.HouseFigures;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.WatchRequest;
import io.veza.proto.user.v1.Profile;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What works over HTTP/1.1 works over HTTP/2. */
@QuarkusTest
class HttpVersionTest extends GatewayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGE = 20_000_000;

    @TestHTTPResource URI site;

    @ParameterizedTest
    @EnumSource(Version.class)
    void readsAreAnswered(Version version) throws Exception {
        try (HttpClient client = client(version)) {
            HttpResponse<String> answer = send(client, "GET", "/api/v2/users/me", null);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(version);
            assertThat(answer.headers().firstValue("RateLimit-Limit")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void jsonArrives(Version version) throws Exception {
        // Given
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder().setName(request.getName()).build());
        String json = "{\"name\":\"Garage\",\"visibility\":\"PUBLIC\"}";

        // When
        try (HttpClient client = client(version)) {
            HttpResponse<String> answer = send(client, "POST", "/api/v2/rooms", json);

            // Then
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).contains("\"name\":\"Garage\"");
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void emptyBodiesAreNotWaitedFor(Version version) throws Exception {
        // Given
        services.on(
                "RoomService/JoinRoom",
                (JoinRoomRequest request) -> Room.newBuilder().setId(request.getRoom()).build());

        // When
        try (HttpClient client = client(version)) {
            HttpResponse<String> joined = send(client, "PUT", "/api/v2/rooms/42/members/me", "");
            HttpResponse<String> left = send(client, "DELETE", "/api/v2/rooms/42/members/me", null);

            // Then
            assertThat(joined.statusCode()).isEqualTo(200);
            assertThat(joined.body()).contains("\"id\":\"42\"");
            assertThat(left.statusCode()).isEqualTo(204);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void largeUploadsStreamOn(Version version) throws Exception {
        try (HttpClient client = client(version)) {
            HttpRequest upload =
                    request("/api/v2/tracks")
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(BodyPublishers.ofByteArray(new byte[LARGE]))
                            .build();

            HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(media.uploaded()).isEqualTo(LARGE);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void filesComeInParts(Version version) throws Exception {
        try (HttpClient client = client(version)) {
            HttpRequest part =
                    request("/media/song.m4s").header("Range", "bytes=1000-2000999").build();

            HttpResponse<byte[]> answer = client.send(part, BodyHandlers.ofByteArray());

            assertThat(answer.statusCode()).isEqualTo(206);
            assertThat(answer.body()).hasSize(2_000_000).startsWith(media.file()[1000]);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void eventsStream(Version version) throws Exception {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        services.on(
                "AnalyticsService/Watch",
                (WatchRequest request) -> {
                    if (attempts.incrementAndGet() > 1) {
                        throw FakeServices.refusal(CoreError.TOKEN_EXPIRED);
                    }
                    return HouseFigures.newBuilder().setPeople(4).build();
                });
        HttpRequest live =
                HttpRequest.newBuilder(site.resolve("/api/v2/admin/analytics/live"))
                        .header("Authorization", "Bearer " + admin())
                        .timeout(PATIENCE)
                        .build();

        // When
        try (HttpClient client = client(version)) {
            HttpResponse<String> answer = client.send(live, BodyHandlers.ofString());

            // Then
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().lines().filter(line -> line.startsWith("event:")))
                    .containsExactly("event:figures", "event:interrupted", "event:end");
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void largeAnswersAreCompressed(Version version) throws Exception {
        // Given
        services.on(
                "AccountService/GetProfile",
                _ -> Profile.newBuilder().setBio("la ".repeat(2000)).build());

        // When
        try (HttpClient client = client(version)) {
            for (String coding : List.of("gzip", "br")) {
                HttpRequest read =
                        request("/api/v2/users/ada").header("Accept-Encoding", coding).build();
                HttpResponse<byte[]> answer = client.send(read, BodyHandlers.ofByteArray());

                // Then
                assertThat(answer.headers().firstValue("Content-Encoding")).hasValue(coding);
                assertThat(answer.body()).hasSizeLessThan(1000);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void refusalsAreProblems(Version version) throws Exception {
        try (HttpClient client = client(version)) {
            HttpResponse<String> none = send(client, "GET", "/api/v2/none", null);
            HttpResponse<String> broken = send(client, "POST", "/api/v2/rooms", "{");
            HttpResponse<String> tooLarge =
                    send(client, "POST", "/api/v2/rooms", "\"" + "x".repeat(100_000) + "\"");

            assertThat(none.statusCode()).isEqualTo(404);
            assertThat(none.body()).contains("\"code\":\"NOT_FOUND\"");
            assertThat(broken.statusCode()).isEqualTo(400);
            assertThat(broken.body()).contains("\"code\":\"INVALID_REQUEST\"");
            assertThat(tooLarge.statusCode()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void whoGivesUpTakesNobodyAlong(Version version) throws Exception {
        try (HttpClient client = client(version)) {
            // Given
            HttpResponse<InputStream> begun =
                    client.send(request("/media/song.m4s").build(), BodyHandlers.ofInputStream());
            begun.body().readNBytes(10);
            CompletableFuture<?> another =
                    client.sendAsync(
                            request("/api/v2/admin/analytics/live").build(),
                            BodyHandlers.discarding());

            // When
            begun.body().close();
            another.cancel(true);

            // Then
            assertThat(send(client, "GET", "/api/v2/users/me", null).statusCode()).isEqualTo(200);
            HttpResponse<byte[]> whole =
                    client.send(request("/media/song.m4s").build(), BodyHandlers.ofByteArray());
            assertThat(whole.body()).hasSize(FakeMedia.FILE_SIZE);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void manyAtOnceGetTheirOwnAnswers(Version version) throws Exception {
        // Given
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder().setName(request.getName()).build());

        // When
        try (HttpClient client = client(version)) {
            List<CompletableFuture<HttpResponse<String>>> all =
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    client.sendAsync(
                                            json(
                                                    "POST",
                                                    "/api/v2/rooms",
                                                    "{\"name\":\"r"
                                                            + i
                                                            + "\",\"visibility\":\"PUBLIC\"}"),
                                            BodyHandlers.ofString()))
                            .toList();

            // Then
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get(30, TimeUnit.SECONDS).body())
                        .contains("\"name\":\"r" + i + "\"");
            }
        }
    }

    @Test
    void whoKnowsThatItIsSpokenNeedNotAsk() throws Exception {
        // Given
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder().setName(request.getName()).build());
        var options =
                new HttpClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_2)
                        .setHttp2ClearTextUpgrade(false);
        Vertx vertx = Vertx.vertx();

        // When
        Buffer body =
                vertx.createHttpClient(options)
                        .request(HttpMethod.POST, site.getPort(), site.getHost(), "/api/v2/rooms")
                        .compose(request ->
                                request.putHeader(
                                                "Authorization", "Bearer " + TestTokens.bearer(ada))
                                        .putHeader("Content-Type", "application/json")
                                        .send("{\"name\":\"Attic\",\"visibility\":\"PUBLIC\"}"))
                        .compose(answer -> answer.body())
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(30, TimeUnit.SECONDS);

        // Then
        assertThat(body.toString()).contains("\"name\":\"Attic\"");
        vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** One that has agreed on the version already. */
    private HttpClient client(Version version) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(version).build();
        HttpRequest first = HttpRequest.newBuilder(site.resolve("/api/v2/status")).build();
        assertThat(client.send(first, BodyHandlers.discarding()).version()).isEqualTo(version);
        return client;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + TestTokens.bearer(ada))
                .timeout(PATIENCE);
    }

    /**
     * @param body null: none
     */
    private HttpResponse<String> send(HttpClient client, String method, String path, String body)
            throws Exception {
        return client.send(json(method, path, body), BodyHandlers.ofString());
    }

    private HttpRequest json(String method, String path, String body) {
        BodyPublisher sent =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, sent)
                .build();
    }

    private static String admin() {
        return TestTokens.bearer(ada, ada, Role.ADMIN);
    }
}

package io.veza.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 127.0.0.2 plays the public internet here; the rest of this machine stays private. */
class SafeFetcherTest {

    private static final int MOST = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, InetAddress[]> names = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer site;
    private SafeFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        site.createContext("/page", call -> answer(call, "text/html; charset=utf-8", "<p>Hello"));
        site.createContext("/long", call -> answer(call, "text/html", "x".repeat(5 * MOST)));
        site.createContext("/picture", call -> answer(call, "image/png", "png"));
        site.createContext("/gone", call -> call.sendResponseHeaders(404, -1));
        site.createContext("/packed", SafeFetcherTest::packed);
        site.createContext("/loop", call -> redirect(call, "/loop"));
        site.createContext("/once", call -> redirect(call, "/page"));
        site.createContext(
                "/inside", call -> redirect(call, "http://127.0.0.1:%d/page".formatted(port())));
        site.createContext("/local", call -> redirect(call, "file:///etc/passwd"));
        site.createContext("/silent", call -> {});
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.start();
        names.put("public.test", addresses("127.0.0.2"));
        names.put("mixed.test", addresses("127.0.0.2", "127.0.0.1"));
        names.put("private.test", addresses("127.0.0.1"));
        fetcher = fetcher(PATIENCE, this::resolve);
    }

    @AfterEach
    void close() {
        site.stop(0);
        vertx.close();
    }

    @Test
    void aPageIsFetched() {
        // When
        Fetched page = fetch("http://public.test:%d/page");
        // Then
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void nothingIsReadBeyondWhatIsWanted() {
        assertThat(fetch("http://public.test:%d/long").body()).hasSize(MOST);
    }

    @Test
    void aRedirectIsFollowed() {
        assertThat(fetch("http://public.test:%d/once").address().getPath()).isEqualTo("/page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://private.test:%d/page",
                "http://mixed.test:%d/page",
                "http://127.0.0.1:%d/page",
                "http://2130706433:%d/page",
                "http://[::1]:%d/page",
                "http://[::ffff:127.0.0.1]:%d/page",
                "http://public.test:%d/inside",
                "http://public.test:%d/local",
                "http://public.test:%d/loop",
                "http://public.test:%d/gone",
                "http://public.test:%d/picture",
                "http://public.test:%d/packed",
                "http://public.test:22/page",
                "http://me:secret@public.test:%d/page",
                "ftp://public.test:%d/page",
                "gopher://public.test:%d/page",
                "http://nowhere.test:%d/page"
            })
    void whatMustNotBeFetchedIsNot(String address) {
        assertThat(catchThrowable(() -> fetch(address))).isInstanceOf(FetchFailed.class);
    }

    @Test
    void whatIsLargeGoesIntoAFileAsFarAsItIsWanted(@TempDir Path folder) throws IOException {
        // Given
        Path file = folder.resolve("large");
        URI at = URI.create("http://public.test:%d/long".formatted(port()));
        // When
        Saved whole =
                fetcher.save(new Wanted(at, Set.of("text/html"), 6 * MOST), file, PATIENCE)
                        .await()
                        .atMost(PATIENCE);
        Saved cut =
                fetcher.save(
                                new Wanted(at, Set.of("text/html"), MOST),
                                folder.resolve("cut"),
                                PATIENCE)
                        .await()
                        .atMost(PATIENCE);
        // Then
        assertThat(whole.bytes()).isEqualTo(5L * MOST);
        assertThat(Files.readString(file)).isEqualTo("x".repeat(5 * MOST));
        assertThat(cut.bytes()).isGreaterThanOrEqualTo(MOST);
        assertThat(whole.contentType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://private.test:%d/long",
                "http://public.test:%d/inside",
                "http://public.test:%d/picture",
                "http://public.test:%d/gone"
            })
    void whatMustNotBeFetchedIsNotSavedEither(String address, @TempDir Path folder) {
        URI at = URI.create(address.formatted(port()));
        assertThat(
                        catchThrowable(() ->
                                fetcher.save(
                                                new Wanted(at, Set.of("text/html"), MOST),
                                                folder.resolve("file"),
                                                PATIENCE)
                                        .await()
                                        .atMost(PATIENCE)))
                .isInstanceOf(FetchFailed.class);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() {
        fetcher = fetcher(Duration.ofMillis(300), this::resolve);
        assertThat(catchThrowable(() -> fetch("http://public.test:%d/silent")))
                .isInstanceOf(FetchFailed.class);
    }

    @Test
    void aNameIsAskedOnceAndTheConnectionGoesThere() {
        // Given: the second answer would lead inside
        AtomicInteger times = new AtomicInteger();
        fetcher =
                fetcher(
                        PATIENCE,
                        _ -> addresses(times.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1"));
        // When
        Fetched page = fetch("http://rebinding.test:%d/page");
        // Then
        assertThat(page.body()).isNotEmpty();
        assertThat(times).hasValue(1);
        assertThat(asked).containsExactly("127.0.0.2 rebinding.test:" + port());
    }

    private SafeFetcher fetcher(Duration timeout, Resolver resolver) {
        AddressRules rules = new AddressRules(List.of(Network.of("127.0.0.2/32")));
        return new SafeFetcher(config(timeout), rules, vertx, resolver);
    }

    private Fetched fetch(String address) {
        URI at = URI.create(address.formatted(port()));
        return fetcher.fetch(new Wanted(at, Set.of("text/html"), MOST)).await().atMost(PATIENCE);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] known = names.get(host);
        if (known == null && host.endsWith(".test")) {
            throw new UnknownHostException(host);
        }
        return known == null ? InetAddress.getAllByName(host) : known;
    }

    private int port() {
        return site.getAddress().getPort();
    }

    private static InetAddress[] addresses(String... literals) {
        return Stream.of(literals).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private void answer(HttpExchange call, String type, String body) throws IOException {
        asked.add(
                call.getLocalAddress().getAddress().getHostAddress()
                        + " "
                        + call.getRequestHeaders().getFirst("Host"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(200, bytes.length);
        try (call) {
            call.getResponseBody().write(bytes);
        } catch (IOException cutOff) {
            assertThat(bytes.length).isGreaterThan(MOST);
        }
    }

    private static void packed(HttpExchange call) throws IOException {
        call.getResponseHeaders().set("Content-Type", "text/html");
        call.getResponseHeaders().set("Content-Encoding", "gzip");
        call.sendResponseHeaders(200, -1);
    }

    private static void redirect(HttpExchange call, String location) throws IOException {
        call.getResponseHeaders().set("Location", location);
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private FetchConfig config(Duration timeout) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(FetchConfig.class)
                .withDefaultValue("veza.fetch.ports", Integer.toString(port()))
                .withDefaultValue("veza.fetch.timeout", timeout.toString())
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}

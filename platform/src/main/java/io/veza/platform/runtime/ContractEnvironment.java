package io.veza.platform.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The translation table from the suite's environment variables to configuration keys. */
final class ContractEnvironment {

    private static final String DATASOURCE = "quarkus.datasource.";
    private static final String REQUIRE = "require";

    private final Map<String, String> environment;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final int offset;

    ContractEnvironment(Map<String, String> environment) {
        this.environment = environment;
        offset = number("VEZA_PORT_OFFSET", 0);
    }

    Map<String, String> properties() {
        ports();
        peers();
        engines();
        bucket();
        identity();
        certificates();
        edge();
        mail();
        operation();
        return Map.copyOf(properties);
    }

    private void ports() {
        set("veza.port-offset", Integer.toString(offset));
        port("gateway.http", 8080);
        port("gateway.management", 9000);
        port("user.grpc", 8101);
        port("user.management", 9001);
        port("chat.grpc", 8102);
        port("chat.management", 9002);
        port("stream.grpc", 8103);
        port("stream.http", 8113);
        port("stream.management", 9003);
    }

    private void peers() {
        peer("user", "USER_SERVICE", 8101);
        peer("chat", "CHAT_SERVICE", 8102);
        peer("stream", "STREAM_SERVICE", 8103);
        set("veza.stream-media-url", orElse("STREAM_MEDIA_URL", local("http", 8113)));
    }

    private void engines() {
        String database = value("DATABASE_URL");
        if (database != null) {
            DatabaseUrl url = DatabaseUrl.parse(database);
            set(DATASOURCE + "username", url.user());
            set(DATASOURCE + "password", url.password());
            set(DATASOURCE + "reactive.url", url.reactive());
            set(DATASOURCE + "jdbc.url", url.jdbc());
        }
        set("quarkus.redis.hosts", orElse("REDIS_URL", local("redis", 16379)));
        set("veza.nats.url", orElse("NATS_URL", local("nats", 14222)));
        set("veza.media.dir", orElse("VEZA_MEDIA_DIR", ".veza/media"));
        set("veza.takeout.dir", orElse("VEZA_TAKEOUT_DIR", ".veza/takeouts"));
    }

    /** Without one, media is kept in the directory. */
    private void bucket() {
        for (String name : List.of("ENDPOINT", "REGION", "BUCKET", "PREFIX", "MOVE")) {
            copy("S3_" + name, "veza.media.s3." + name.toLowerCase(Locale.ROOT));
        }
        copy("S3_ACCESS_KEY", "veza.media.s3.access-key");
        copy("S3_SECRET_KEY", "veza.media.s3.secret-key");
        copy("S3_PUBLIC_ENDPOINT", "veza.media.s3.public-endpoint");
    }

    private void identity() {
        set("veza.auth.issuer", orElse("JWT_ISSUER", "https://veza.local"));
        set("veza.public-url", orElse("PUBLIC_URL", local("http", 8080)));
        copy("ENCRYPTION_KEY", "veza.encryption-key");
        copy("ENCRYPTION_KEY_FORMER", "veza.encryption-key-former");
        copy("VEZA_NODE", "veza.runtime.node");
        copy("SERVICE_KEY", "veza.service.key");
        copy("SERVICE_KEYS", "veza.service.keys");
        // On a developer's machine gRPC may be called by hand.
        set("veza.service.tokens", orElse("SERVICE_TOKENS", development() ? "accept" : REQUIRE));
    }

    /** Files as cert-manager lays them out; without them calls between services are plain. */
    private void certificates() {
        String directory = value("SERVICE_TLS_DIR");
        if (directory != null) {
            String peers = "quarkus.tls.peers.";
            set(peers + "key-store.pem.own.cert", directory + "/tls.crt");
            set(peers + "key-store.pem.own.key", directory + "/tls.key");
            set(peers + "trust-store.pem.certs", directory + "/ca.crt");
            set(peers + "reload-period", "1m");
            String mode = orElse("SERVICE_TLS", REQUIRE);
            set("veza.service.tls", mode);
            if (mode.equals(REQUIRE)) {
                set("quarkus.grpc.server.plain-text", "false");
                set("quarkus.grpc.server.ssl.client-auth", "required");
                set("quarkus.grpc.server.ssl.protocols", "TLSv1.3");
            }
        }
    }

    /** For a gateway that no proxy stands before; plain HTTP is served beside it, for probes. */
    private void edge() {
        String directory = value("GATEWAY_TLS_DIR");
        if (directory != null) {
            String edge = "quarkus.tls.edge.";
            set(edge + "key-store.pem.own.cert", directory + "/tls.crt");
            set(edge + "key-store.pem.own.key", directory + "/tls.key");
            set(edge + "reload-period", "1m");
            set("quarkus.http.tls-configuration-name", "edge");
            set("quarkus.http.ssl-port", Integer.toString(8443 + offset));
        }
    }

    private void mail() {
        String server = value("SMTP_URL");
        if (server != null) {
            SmtpUrl.parse(server)
                    .properties()
                    .forEach((key, value) -> set("veza.mail." + key, value));
        }
        copy("MAIL_FROM", "veza.mail.from");
    }

    private void operation() {
        set("veza.development", Boolean.toString(development()));
        set(
                "quarkus.log.console.json.enabled",
                Boolean.toString("json".equals(orElse("LOG_FORMAT", "text"))));
        String collector = value("OTEL_EXPORTER_OTLP_ENDPOINT");
        if (collector != null) {
            set("quarkus.otel.exporter.otlp.endpoint", collector);
            set("veza.telemetry.export", "true");
        }
    }

    private boolean development() {
        return "development".equals(orElse("VEZA_PROFILE", "production"));
    }

    private void peer(String name, String variable, int defaultPort) {
        String address = orElse(variable, "localhost:" + (defaultPort + offset));
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(variable + " must be host:port, not " + address);
        }
        set("quarkus.grpc.clients." + name + ".host", address.substring(0, colon));
        set("quarkus.grpc.clients." + name + ".port", address.substring(colon + 1));
    }

    private void port(String name, int defaultPort) {
        set("veza.ports." + name, Integer.toString(defaultPort + offset));
    }

    private String local(String scheme, int defaultPort) {
        return scheme + "://localhost:" + (defaultPort + offset);
    }

    private void copy(String variable, String key) {
        String value = value(variable);
        if (value != null) {
            set(key, value);
        }
    }

    private void set(String key, String value) {
        properties.put(key, value);
    }

    private int number(String variable, int otherwise) {
        String value = value(variable);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(variable + " must be a whole number", e);
        }
    }

    private String orElse(String variable, String otherwise) {
        String value = value(variable);
        return value == null ? otherwise : value;
    }

    /** An empty variable counts as absent: compose files and charts often leave one behind. */
    private @Nullable String value(String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

package io.veza.journey.suite;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgConnection;
import io.veza.platform.testing.engines.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;

/** The whole suite, started once for all journeys. Nothing in it is a stand-in. */
public final class Suite {

    public static final String ADMIN = "warden";
    public static final String PASSWORD = "a long enough passphrase";

    /** What the second of a service adds on top. */
    private static final int SECOND = 50;

    private static final System.Logger LOG = System.getLogger(Suite.class.getName());

    private static final class Once {
        static final Suite INSTANCE = started();
    }

    private final Engines engines = Engines.alone();
    private final Elsewhere elsewhere = new Elsewhere();
    private final TextMessages textMessages = new TextMessages();
    private final int offset = Offset.free();
    private final Path directory = freshDirectory();
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final Map<Service, Map<String, String>> changes = new EnumMap<>(Service.class);
    private final ServiceKeys keys = new ServiceKeys();
    private final Ferry secondNats = new Ferry(URI.create(engines.natsUrl()).getPort());
    private ServiceProcess secondGateway;
    private ServiceProcess secondChat;

    private Suite() {
        Runtime.getRuntime().addShutdownHook(new Thread(engines::close));
        for (Service service : Service.values()) {
            processes.put(service, process(service));
        }
    }

    /** Once more if it fails: hundreds of journeys wait for it, and tell nothing without it. */
    private static Suite started() {
        Suite first = new Suite();
        try {
            first.awaitReady();
            return first;
        } catch (IllegalStateException | ConditionTimeoutException failure) {
            LOG.log(System.Logger.Level.WARNING, "The suite did not start, once more", failure);
            first.processes.values().forEach(ServiceProcess::kill);
            Suite second = new Suite();
            second.awaitReady();
            return second;
        }
    }

    public static Suite running() {
        return Once.INSTANCE;
    }

    public Engines engines() {
        return engines;
    }

    public URI gateway() {
        return URI.create("http://localhost:" + (8080 + offset));
    }

    public Mailbox mailbox() {
        return new Mailbox(URI.create("http://127.0.0.1:" + (9001 + offset) + "/mailbox.json"));
    }

    /** Somebody whom no limit slows down. */
    public Client unhurried() {
        Client admin = Client.logIn(gateway(), ADMIN, PASSWORD);
        JsonObject one =
                admin.post("/api/v2/admin/load-users", new JsonObject().put("people", 1))
                        .expect(200)
                        .json();
        return admin.withToken(one.getString("token"));
    }

    public TextMessages textMessages() {
        return textMessages;
    }

    /**
     * Where a page of the web may be served, on the one address of this machine that may be called.
     */
    public InetSocketAddress page() {
        return new InetSocketAddress("127.0.0.2", Offset.PAGE + offset);
    }

    /** Another gateway beside the first, started when first asked for. */
    public synchronized URI secondGateway() {
        if (secondGateway == null) {
            Map<String, String> environment = environment(Service.GATEWAY);
            environment.put("QUARKUS_HTTP_PORT", "" + (8080 + offset + SECOND));
            environment.put("QUARKUS_MANAGEMENT_PORT", "" + (9000 + offset + SECOND));
            environment.put("NATS_URL", throughFerry(engines.natsUrl()));
            if (secondChat != null) {
                environment.put("CHAT_SERVICE", "localhost:" + (8102 + offset + SECOND));
            }
            secondGateway =
                    new ServiceProcess(
                            "second gateway",
                            jar(Service.GATEWAY),
                            directory.resolve("second-gateway.log"),
                            9000 + offset + SECOND,
                            environment);
            secondGateway.awaitReady();
        }
        return URI.create("http://localhost:" + (8080 + offset + SECOND));
    }

    private String throughFerry(String nats) {
        URI direct = URI.create(nats);
        return nats.replace(":" + direct.getPort(), ":" + secondNats.port());
    }

    /** It is left with Redis alone; nobody else notices. */
    public void cutSecondGatewayFromNats() {
        secondNats.cut();
    }

    public synchronized void mendSecondGateway() {
        secondNats.mend();
        secondGateway.awaitReady();
    }

    /** For what only time, or an operator, can do. */
    public void sql(Service service, String statement) {
        Vertx vertx = Vertx.vertx();
        PgConnection.connect(vertx, engines.databaseUrl(service.database()))
                .compose(database -> database.query(statement).execute())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        vertx.close();
    }

    public synchronized void killSecondGateway() {
        secondGateway.kill();
        secondGateway = null;
    }

    /** As an operator stops it; true when it ended by itself. */
    public synchronized boolean stopSecondGateway() throws InterruptedException {
        boolean ended = secondGateway.stop();
        secondGateway = null;
        return ended;
    }

    /**
     * A second chat-service beside the first, which the second gateway calls; ask before that one
     * starts.
     */
    public synchronized void startSecondChat() {
        int port = 8102 + offset + SECOND;
        Map<String, String> environment = environment(Service.CHAT);
        environment.put("QUARKUS_GRPC_SERVER_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + (9002 + offset + SECOND));
        secondChat =
                new ServiceProcess(
                        "second chat-service",
                        jar(Service.CHAT),
                        directory.resolve("second-chat-service.log"),
                        9002 + offset + SECOND,
                        environment);
        secondChat.awaitReady();
    }

    /** It hangs: its sockets stay open and nothing comes out of them. */
    public synchronized void pauseSecondGateway() {
        secondGateway.pause();
    }

    public synchronized void resumeSecondGateway() {
        secondGateway.resume();
    }

    public synchronized void pauseSecondChat() {
        secondChat.pause();
    }

    public synchronized void resumeSecondChat() {
        secondChat.resume();
    }

    public void kill(Service service) {
        processes.get(service).kill();
    }

    public boolean stop(Service service) throws InterruptedException {
        return processes.get(service).stop();
    }

    public void restart(Service service) {
        processes.get(service).restart();
        processes.get(service).awaitReady();
    }

    /** As an operator restarts it after having changed some of its variables, for good. */
    public void restartWith(Service service, Map<String, String> changed)
            throws InterruptedException {
        stop(service);
        changes.computeIfAbsent(service, _ -> new HashMap<>()).putAll(changed);
        processes.put(service, process(service));
        awaitReady();
    }

    public String variable(Service service, String name) {
        return environment(service).get(name);
    }

    public URI management(Service service) {
        return URI.create("http://127.0.0.1:" + (service.managementPort + offset));
    }

    public void awaitReady() {
        processes.values().forEach(ServiceProcess::awaitReady);
    }

    /** All that the services have logged so far. */
    public String log(Service service) {
        try {
            return Files.readString(log(service.module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceProcess process(Service service) {
        return new ServiceProcess(
                service.module,
                jar(service),
                log(service.module),
                service.managementPort + offset,
                environment(service));
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private static Path jar(Service service) {
        return Path.of(System.getProperty("veza.root"), service.module)
                .resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> environment = new HashMap<>();
        if (service != Service.GATEWAY) {
            environment.put("DATABASE_URL", engines.databaseUrl(service.database()));
        }
        environment.put("REDIS_URL", engines.redisUrl());
        environment.put("NATS_URL", engines.natsUrl());
        environment.put("VEZA_PROFILE", "development");
        environment.put("SERVICE_TOKENS", "require");
        environment.put("VEZA_PORT_OFFSET", "" + offset);
        environment.put("VEZA_MEDIA_DIR", directory.resolve("media").toString());
        environment.put("VEZA_TAKEOUT_DIR", directory.resolve("takeouts").toString());
        environment.put("ENCRYPTION_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        environment.putAll(keys.environment(service));
        environment.put("VEZA_ADMIN_HANDLE", ADMIN);
        environment.put("VEZA_ADMIN_PASSWORD", PASSWORD);
        environment.put("VEZA_FETCH_PERMITTED", "127.0.0.2/32");
        environment.put("VEZA_FETCH_PORTS", "80,443," + (Offset.PAGE + offset));
        // Hashing is cheap here; what it costs otherwise is user-service's matter.
        environment.put("VEZA_PASSWORD_COST", "4");
        // All these people are at one address, and in a hurry; some of them guess wrong on purpose.
        environment.put("VEZA_LOGIN_ADDRESS_FAILURES", "2000");
        environment.put("VEZA_LOGIN_NETWORK_FAILURES", "2000");
        environment.put("VEZA_LIMITS_PERSON_BURST", "1000");
        environment.put("VEZA_LIMITS_NETWORK_BURST", "6000");
        for (String dear :
                List.of("AUTH", "SEARCH", "UPLOAD", "RESUMABLE", "ATTACHMENT", "EXPORT")) {
            environment.put("VEZA_LIMITS_ENDPOINTS_" + dear + "_PERMITS", "3000");
            environment.put("VEZA_LIMITS_ENDPOINTS_" + dear + "_BURST", "3000");
        }
        environment.put("LOG_FORMAT", "text");
        environment.put("VEZA_ERASURE_ROUND", "500ms");
        environment.put("VEZA_TAKEOUT_ROUND", "500ms");
        environment.putAll(elsewhere.environment());
        environment.putAll(textMessages.environment());
        // Soon enough to be waited for.
        environment.put("VEZA_REALTIME_PRESENCE_EXPIRY", "8s");
        environment.putAll(changes.getOrDefault(service, Map.of()));
        return environment;
    }

    private static Path freshDirectory() {
        try {
            Path target = Path.of(System.getProperty("veza.root"), "journey", "target");
            return Files.createTempDirectory(Files.createDirectories(target), "suite-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

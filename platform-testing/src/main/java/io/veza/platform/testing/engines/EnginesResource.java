package io.veza.platform.testing.engines;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a Quarkus test real engines: {@code @QuarkusTestResource(EnginesResource.class)}. The
 * argument {@code database} names the database. Those who break engines take {@link
 * OwnEnginesResource}.
 */
public class EnginesResource implements QuarkusTestResourceLifecycleManager {

    private String database = "veza";
    private @Nullable Engines engines;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        engines = take();
        return configuration(engines, database);
    }

    Engines take() {
        return Engines.shared();
    }

    /** What the contract's environment becomes in Quarkus' own words. */
    public static Map<String, String> configuration(Engines engines, String database) {
        String url = engines.databaseUrl(database);
        URI address = URI.create(url);
        String place =
                String.format(
                        Locale.ROOT,
                        "%s:%d%s",
                        address.getHost(),
                        address.getPort(),
                        address.getPath());
        Map<String, String> keys = new HashMap<>();
        keys.put("DATABASE_URL", url);
        keys.put("quarkus.datasource.db-kind", "postgresql");
        keys.put("quarkus.datasource.username", EngineKind.SUPERUSER);
        keys.put("quarkus.datasource.password", EngineKind.SUPERUSER);
        keys.put("quarkus.datasource.reactive.url", "postgresql://" + place);
        keys.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://" + place);
        keys.put("quarkus.redis.hosts", engines.redisUrl());
        keys.put("veza.nats.url", engines.natsUrl());
        return keys;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(engines, new TestInjector.MatchesType(Engines.class));
    }

    /** What is shared ends with the build. */
    @Override
    public void stop() {}
}

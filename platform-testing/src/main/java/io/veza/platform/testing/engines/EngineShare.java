package io.veza.platform.testing.engines;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of shared engines one test run has to itself: a Redis database, a NATS account, a prefix
 * of database names. Two shares never see each other's data.
 */
record EngineShare(int number) {

    static final int COUNT = 64;

    EngineShare {
        if (number >= COUNT) {
            throw new IllegalStateException("more than " + COUNT + " test runs in one build");
        }
    }

    String databaseUrl(int port, String name) {
        return String.format(
                Locale.ROOT,
                "postgresql://%s:veza@127.0.0.1:%d/%s",
                EngineKind.SUPERUSER,
                port,
                database(name));
    }

    String database(String name) {
        return String.format(Locale.ROOT, "t%d_%s", number, name);
    }

    String redisUrl(int port) {
        return String.format(Locale.ROOT, "redis://127.0.0.1:%d/%d", port, number);
    }

    String natsUrl(int port) {
        return String.format(Locale.ROOT, "nats://t%d:veza@127.0.0.1:%d", number, port);
    }

    /** Configures a NATS server with one JetStream account for each share. */
    static String natsConfiguration(String store) {
        String accounts =
                IntStream.range(0, COUNT)
                        .mapToObj(EngineShare::natsAccount)
                        .collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "jetstream { store_dir: \"%s\" }\naccounts {\n%s\n}\n",
                store,
                accounts);
    }

    private static String natsAccount(int number) {
        return String.format(
                Locale.ROOT,
                "  T%d { jetstream: enabled, users: [{ user: t%d, password: veza }] }",
                number,
                number);
    }
}

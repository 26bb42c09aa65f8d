import at.favre.lib.crypto.bcrypt.BCrypt;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.Codec;
import io.veza.platform.cache.TwoLevelCache;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.common.v1.Person;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * What bounds the gateway, one thread (bcrypt also on all), no network but Redis': verifying a token with the library and the settings it uses,
 * the same signature by the JDK alone, bcrypt at the cost of passwords, and what the caches answer with.
 * Arguments: Redis' URL, bcrypt's cost.
 */
class Floors {

    private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    public static void main(String[] arguments) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(3072);
        KeyPair pair = keys.generateKeyPair();
        tokens(pair);
        raw(pair);
        int cost = Integer.parseInt(arguments[1]);
        char[] password = "aPepperedPasswordIsSixtyFourCharactersLongAfterItsHashInBase64AAA".toCharArray();
        rate("bcrypt " + cost, 4, () -> BCrypt.withDefaults().hash(cost, password));
        together("bcrypt " + cost + ", a thread for each core", 20, () -> BCrypt.withDefaults().hash(cost, password));
        caches(arguments[0]);
        System.exit(0);
    }

    private static void tokens(KeyPair pair) throws Exception {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("veza");
        claims.setAudience("veza");
        claims.setSubject("1234567890123456789");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(15);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("PS256");
        signature.setKey(pair.getPrivate());
        signature.setPayload(claims.toJson());
        String token = signature.getCompactSerialization();
        rate("token, PS256-3072 (jose4j)", 3, () -> {
            JwtConsumer consumer = new JwtConsumerBuilder()
                    .setVerificationKey(pair.getPublic())
                    .setExpectedIssuer("veza")
                    .setExpectedAudience("veza")
                    .setRequireExpirationTime()
                    .build();
            consumer.process(token);
        });
    }

    private static void raw(KeyPair pair) throws Exception {
        byte[] words = new byte[400];
        Signature signing = Signature.getInstance("RSASSA-PSS");
        signing.setParameter(PSS);
        signing.initSign(pair.getPrivate());
        signing.update(words);
        byte[] signed = signing.sign();
        rate("signature, PS256-3072 (JDK)", 3, () -> {
            Signature one = Signature.getInstance("RSASSA-PSS");
            one.setParameter(PSS);
            one.initVerify(pair.getPublic());
            one.update(words);
            if (!one.verify(signed)) {
                throw new IllegalStateException();
            }
        });
    }

    private static void caches(String url) {
        Person ada = Person.newBuilder().setId(1).setHandle("ada").setDisplayName("Ada").build();
        Redis redis = Redis.createClient(Vertx.vertx(), url);
        String name = "load" + System.nanoTime();
        TwoLevelCache<Person> warm = cache(redis, name);
        warm.get("1", () -> Uni.createFrom().item(ada)).await().indefinitely();
        times("cache hit, memory", 200_000, () -> warm.get("1", () -> null).await().indefinitely());
        times("cache hit, Redis", 3_000, () -> cache(redis, name).get("1", () -> Uni.createFrom().item(ada)).await().indefinitely());
    }

    /** A node that has nothing in memory yet. */
    private static TwoLevelCache<Person> cache(Redis redis, String name) {
        return new Caches(redis, new Alone(), new SimpleMeterRegistry(), Runnable::run)
                .twoLevel(name, Duration.ofMinutes(5), Codec.protobuf(Person.parser()));
    }

    private record Alone() implements Broadcast {

        @Override
        public void publish(String subject, byte[] message) {}

        @Override
        public void subscribe(String subject, Consumer<byte[]> listener) {}
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void rate(String what, int seconds, Work work) throws Exception {
        long warm = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < warm) {
            work.run();
        }
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        int done = 0;
        while (System.nanoTime() < end) {
            work.run();
            done++;
        }
        System.out.printf("%s\t%.1f\t-\t-%n", what, done / ((System.nanoTime() - begin) / 1e9));
    }

    private static void together(String what, int calls, Runnable work) throws Exception {
        long begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < calls; i++) {
                pool.execute(work);
            }
        }
        System.out.printf("%s\t%.1f\t-\t-%n", what, calls / ((System.nanoTime() - begin) / 1e9));
    }

    private static void times(String what, int calls, Runnable work) {
        long[] took = new long[calls];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < calls; i++) {
                long begin = System.nanoTime();
                work.run();
                took[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(took);
        double whole = Arrays.stream(took).sum() / 1e9;
        System.out.printf("%s\t%.0f\t%.4f\t%.4f%n", what, calls / whole, took[calls / 2] / 1e6, took[calls * 99 / 100] / 1e6);
    }
}

package io.veza.platform.peer;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One service with what it is told about itself and the others. */
record Station(PeerConfig config, PeerKeys keys) {

    static Station of(String name, KeyPair own, String known) {
        return of(name, Map.of("veza.service.key", base64(own.getPrivate().getEncoded())), known);
    }

    static Station of(String name, Map<String, String> settings, String known) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("veza.service.name", name);
        all.put("veza.service.keys", known);
        PeerConfig config =
                new SmallRyeConfigBuilder()
                        .withConverter(Duration.class, 200, new DurationConverter())
                        .withMapping(PeerConfig.class)
                        .withDefaultValues(all)
                        .build()
                        .getConfigMapping(PeerConfig.class);
        return new Station(config, PeerKeys.of(config));
    }

    PeerTokens tokens(Clock clock) {
        return new PeerTokens(keys, config, clock);
    }

    PeerVerifier verifier(Clock clock) {
        return new PeerVerifier(new PeerReader(keys, config, clock), config, clock);
    }

    PeerCheck check(Clock clock) {
        return new PeerCheck(keys, config, new PeerReader(keys, config, clock), false);
    }

    /** As {@code SERVICE_KEYS} says them: one entry for each key. */
    static String known(String name, KeyPair... pairs) {
        return Stream.of(pairs)
                .map(pair -> name + ":" + base64(pair.getPublic().getEncoded()))
                .collect(Collectors.joining(","));
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}

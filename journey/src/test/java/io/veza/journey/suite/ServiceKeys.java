package io.veza.journey.suite;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A key for each service of a suite, by which the others know it. */
final class ServiceKeys {

    private final Map<Service, KeyPair> pairs = new EnumMap<>(Service.class);

    ServiceKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            for (Service service : Service.values()) {
                pairs.put(service, generator.generateKeyPair());
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> environment(Service service) {
        String known =
                Arrays.stream(Service.values())
                        .map(one -> name(one) + ":" + base64(pairs.get(one).getPublic()))
                        .collect(Collectors.joining(","));
        return Map.of(
                "SERVICE_KEY", base64(pairs.get(service).getPrivate()), "SERVICE_KEYS", known);
    }

    private static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private static String base64(java.security.Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}

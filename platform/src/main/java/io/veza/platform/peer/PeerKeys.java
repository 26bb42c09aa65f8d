package io.veza.platform.peer;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service's own key and the public keys of all.
 *
 * @param owner who signs with the key
 * @param key null: it cannot say who it is
 */
public record PeerKeys(String owner, @Nullable PrivateKey key, Map<String, List<PublicKey>> known) {

    private static final String ALGORITHM = "Ed25519";

    public PeerKeys {
        known = Map.copyOf(known);
    }

    static PeerKeys of(PeerConfig config) {
        return new PeerKeys(
                config.name(),
                config.key().map(PeerKeys::privateKey).orElse(null),
                config.keys().map(PeerKeys::publicKeys).orElse(Map.of()));
    }

    List<PublicKey> of(String service) {
        return known.getOrDefault(service, List.of());
    }

    private static PrivateKey privateKey(String base64) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // The cause may repeat the key.
            throw new IllegalArgumentException(
                    "SERVICE_KEY must be an Ed25519 key, PKCS#8 in base64");
        }
    }

    private static Map<String, List<PublicKey>> publicKeys(String list) {
        Map<String, List<PublicKey>> keys = new HashMap<>();
        for (String entry : list.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length < 2 || parts[0].isEmpty()) {
                throw unreadable(entry, null);
            }
            keys.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(publicKey(entry, parts[1]));
        }
        return keys;
    }

    private static PublicKey publicKey(String entry, String base64) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unreadable(entry, e);
        }
    }

    private static IllegalArgumentException unreadable(String entry, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "SERVICE_KEYS must be name:key,… with Ed25519 public keys in base64; not: " + entry,
                cause);
    }
}

package io.veza.platform.auth;

import io.veza.proto.user.v1.Jwk;
import io.veza.proto.user.v1.Jwks;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Reads the RSA keys of a key set (RFC 7517); others are none of ours and left out. */
final class JwkKeys {

    private static final Logger LOG = Logger.getLogger(JwkKeys.class);

    private JwkKeys() {}

    static Map<String, PublicKey> read(Jwks set) {
        Map<String, PublicKey> keys = new HashMap<>();
        for (Jwk key : set.getKeysList()) {
            if ("RSA".equals(key.getKty()) && Claims.ALGORITHM.equals(key.getAlg())) {
                add(keys, key);
            }
        }
        return Map.copyOf(keys);
    }

    private static void add(Map<String, PublicKey> keys, Jwk key) {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key.getN()), number(key.getE()));
            keys.put(key.getKid(), KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.warnf("Key %s is not readable and is left out", key.getKid());
        }
    }

    private static BigInteger number(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }
}

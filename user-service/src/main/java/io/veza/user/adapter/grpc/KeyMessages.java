package io.veza.user.adapter.grpc;

import io.veza.platform.auth.Claims;
import io.veza.proto.user.v1.Jwk;
import io.veza.proto.user.v1.Jwks;
import io.veza.user.domain.key.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Public keys as a JSON Web Key Set. */
final class KeyMessages {

    private static final String RSA = "RSA";

    private KeyMessages() {}

    static Jwks jwks(List<SigningKey> keys) {
        return Jwks.newBuilder().addAllKeys(keys.stream().map(KeyMessages::jwk).toList()).build();
    }

    private static Jwk jwk(SigningKey key) {
        RSAPublicKey publicKey = publicKey(key);
        return Jwk.newBuilder()
                .setKty(RSA)
                .setKid(key.kid())
                .setUse("sig")
                .setAlg(Claims.ALGORITHM)
                .setN(unsigned(publicKey.getModulus()))
                .setE(unsigned(publicKey.getPublicExponent()))
                .build();
    }

    private static RSAPublicKey publicKey(SigningKey key) {
        try {
            X509EncodedKeySpec spec = new X509EncodedKeySpec(key.publicKey());
            return (RSAPublicKey) KeyFactory.getInstance(RSA).generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + key.kid() + " is broken", e);
        }
    }

    /** RFC 7518 section 2: base64url, big-endian, without a sign byte. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}

package io.veza.platform.auth;

import io.veza.proto.user.v1.Jwk;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A signing key of a test and what can be done with it. */
record TestKey(RsaJsonWebKey key) {

    static TestKey generate(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return new TestKey(key);
    }

    Jwk published() {
        Map<String, Object> parts = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return Jwk.newBuilder()
                .setKty("RSA")
                .setAlg("PS256")
                .setKid(key.getKeyId())
                .setN((String) parts.get("n"))
                .setE((String) parts.get("e"))
                .build();
    }

    JsonWebSignature unsigned(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("PS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "at+jwt");
        signature.setKey(key.getRsaPrivateKey());
        signature.setPayload(claims.toJson());
        return signature;
    }

    String sign(JwtClaims claims) throws JoseException {
        return unsigned(claims).getCompactSerialization();
    }

    static JwtClaims claims(Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://veza.local");
        claims.setAudience("veza-api");
        claims.setSubject("42");
        claims.setStringClaim("sid", "7");
        claims.setStringListClaim("roles", "user", "admin");
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.getEpochSecond() + 900));
        claims.setClaim("auth_time", now.getEpochSecond());
        return claims;
    }
}

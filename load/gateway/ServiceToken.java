import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** Prints a token with which the gateway calls the service named, good for five minutes. Its key is in VEZA_GATEWAY_SERVICE_KEY. */
class ServiceToken {

    public static void main(String[] arguments) throws Exception {
        byte[] key = Base64.getDecoder().decode(System.getenv("VEZA_GATEWAY_SERVICE_KEY"));
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("gateway");
        claims.setAudience(arguments[0]);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("EdDSA");
        token.setHeader("typ", "service+jwt");
        token.setKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key)));
        token.setPayload(claims.toJson());
        System.out.println(token.getCompactSerialization());
    }
}

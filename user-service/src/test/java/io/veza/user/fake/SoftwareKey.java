package io.veza.user.fake;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.authenticator.EdDSACOSEKey;
import com.webauthn4j.data.attestation.authenticator.RSACOSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import io.veza.proto.user.v1.AddPasskeyRequest;
import io.veza.proto.user.v1.PasskeyCreation;
import io.veza.proto.user.v1.PasskeyProof;
import io.veza.proto.user.v1.PasskeyQuestion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.UUID;

/**
 * A device with one passkey, as honest as the test lets it be: what it says is put together byte by
 * byte as WebAuthn has it, and signed.
 */
public final class SoftwareKey {

    public static final byte PRESENT = AuthenticatorData.BIT_UP;
    public static final byte VERIFIED = (byte) (PRESENT | AuthenticatorData.BIT_UV);

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final UUID BITWARDEN = UUID.fromString("d548826e-79b4-db40-a3d8-11116f7e8349");

    private final KeyPair pair;
    private final String signing;
    private final COSEKey cose;
    private final byte[] credential = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private String origin;
    private String domain;
    private byte flags = VERIFIED;
    private long count;
    private String userHandle = "";

    private SoftwareKey(String origin, KeyPair pair, String signing, COSEKey cose) {
        this.origin = origin;
        this.domain = java.net.URI.create(origin).getHost();
        this.pair = pair;
        this.signing = signing;
        this.cose = cose;
    }

    public static SoftwareKey es256(String origin) {
        KeyPair pair = pair("EC", 256);
        return new SoftwareKey(
                origin,
                pair,
                "SHA256withECDSA",
                EC2COSEKey.create((ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256));
    }

    public static SoftwareKey edDsa(String origin) {
        KeyPair pair = pair("Ed25519", 255);
        return new SoftwareKey(
                origin,
                pair,
                "Ed25519",
                EdDSACOSEKey.create(
                        (EdECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.EdDSA));
    }

    public static SoftwareKey rs256(String origin) {
        return rsa(origin, "SHA256withRSA", COSEAlgorithmIdentifier.RS256);
    }

    /** An algorithm that nobody asks for. */
    public static SoftwareKey rs384(String origin) {
        return rsa(origin, "SHA384withRSA", COSEAlgorithmIdentifier.RS384);
    }

    private static SoftwareKey rsa(
            String origin, String signing, COSEAlgorithmIdentifier algorithm) {
        KeyPair pair = pair("RSA", 2048);
        return new SoftwareKey(
                origin,
                pair,
                signing,
                RSACOSEKey.create((RSAPublicKey) pair.getPublic(), algorithm));
    }

    /** As if the browser were on another page. */
    public SoftwareKey at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    public SoftwareKey forSite(String other) {
        domain = other;
        return this;
    }

    public SoftwareKey flags(byte wanted) {
        flags = wanted;
        return this;
    }

    /** What it counts from; it counts only once it has begun to. */
    public SoftwareKey count(long from) {
        count = from;
        return this;
    }

    public SoftwareKey saying(String handle) {
        userHandle = handle;
        return this;
    }

    public AddPasskeyRequest.Builder create(PasskeyCreation creation) {
        userHandle = creation.getUser().getId();
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data =
                new AuthenticatorData<>(
                        digest(domain),
                        (byte) (flags | AuthenticatorData.BIT_AT),
                        count,
                        new AttestedCredentialData(new AAGUID(BITWARDEN), credential, cose));
        AttestationObject made = new AttestationObject(data, new NoneAttestationStatement());
        return AddPasskeyRequest.newBuilder()
                .setClientData(text(clientData("webauthn.create", creation.getChallenge())))
                .setAttestationObject(
                        text(new AttestationObjectConverter(CONVERTER).convertToBytes(made)))
                .addTransports("internal");
    }

    public PasskeyProof.Builder answer(PasskeyQuestion question) {
        if (count > 0) {
            count++;
        }
        byte[] client = clientData("webauthn.get", question.getChallenge());
        byte[] data =
                new AuthenticatorDataConverter(CONVERTER)
                        .convert(
                                new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                                        digest(domain), flags, count));
        return PasskeyProof.newBuilder()
                .setCredential(text(credential))
                .setClientData(text(client))
                .setAuthenticatorData(text(data))
                .setSignature(text(sign(data, client)))
                .setUserHandle(userHandle);
    }

    public String credential() {
        return text(credential);
    }

    private byte[] clientData(String type, String challenge) {
        return """
        {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
        """
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes(data);
            signed.writeBytes(MessageDigest.getInstance("SHA-256").digest(client));
            Signature signature = Signature.getInstance(signing);
            signature.initSign(pair.getPrivate());
            signature.update(signed.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(String domain) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(domain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

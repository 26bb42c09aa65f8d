package io.veza.user.adapter.crypto;

import io.smallrye.mutiny.Uni;
import io.veza.platform.runtime.Workers;
import io.veza.user.adapter.crypto.Ed25519Keys.Use;
import io.veza.user.application.erasure.CertificateKeys;
import io.veza.user.application.erasure.CertificateKeys.Key;
import io.veza.user.application.erasure.Certificates;
import io.veza.user.domain.erasure.Certificate;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Certificates as compact JWS by Ed25519: text that fits into a mail, and that anybody can check.
 */
@ApplicationScoped
class SignedCertificates implements Certificates {

    private static final String TYPE = "erasure+jws";
    private static final String HMAC = "HmacSHA256";
    private static final AlgorithmConstraints ONE_ALGORITHM =
            new AlgorithmConstraints(
                    AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    private final CertificateKeys keys;
    private final Ed25519Keys maker;
    private final Workers workers;
    private final SecretKey pseudonyms;

    SignedCertificates(
            CertificateKeys keys, Ed25519Keys maker, Workers workers, MasterKey masterKey) {
        this.keys = keys;
        this.maker = maker;
        this.workers = workers;
        this.pseudonyms = masterKey.derive("pseudonym");
    }

    @Override
    public String pseudonym(long subject) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(pseudonyms);
            byte[] id = ByteBuffer.allocate(Long.BYTES).putLong(subject).array();
            return HexFormat.of().formatHex(mac.doFinal(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC + " is part of every JDK", e);
        }
    }

    @Override
    public Uni<String> sign(Certificate certificate) {
        return keys.newest()
                .chain(found ->
                        found.map(key -> Uni.createFrom().item(key))
                                .orElseGet(() -> workers.run(this::made).chain(keys::addFirst)))
                .chain(key -> workers.run(() -> sign(certificate, key)));
    }

    private String sign(Certificate certificate, Key key)
            throws JoseException, GeneralSecurityException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", TYPE);
        jws.setKeyIdHeaderValue(key.kid());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jws.setPayload(CertificateJson.write(certificate));
        jws.setKey(maker.open(Use.CERTIFICATE, key.kid(), key.sealed()));
        return jws.getCompactSerialization();
    }

    @Override
    public Uni<Optional<Certificate>> read(String signed) {
        return parsed(signed)
                .map(jws ->
                        keys.find(jws.getKeyIdHeaderValue())
                                .map(key -> key.flatMap(known -> verified(jws, known))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Optional<JsonWebSignature> parsed(String signed) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(ONE_ALGORITHM);
        try {
            jws.setCompactSerialization(signed);
        } catch (JoseException | RuntimeException e) {
            return Optional.empty();
        }
        return TYPE.equals(jws.getHeader("typ")) && jws.getKeyIdHeaderValue() != null
                ? Optional.of(jws)
                : Optional.empty();
    }

    private static Optional<Certificate> verified(JsonWebSignature jws, Key key) {
        try {
            jws.setKey(Ed25519Keys.publicKey(key.publicKey()));
            return jws.verifySignature()
                    ? Optional.of(CertificateJson.read(jws.getPayload()))
                    : Optional.empty();
        } catch (JoseException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Key made() {
        Ed25519Keys.Made made = maker.make(Use.CERTIFICATE);
        return new Key(made.kid(), made.publicKey(), made.sealed());
    }
}

package io.veza.user.adapter.webauthn;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.PublicKey;
import io.veza.user.domain.passkey.SignCount;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Public keys between the library and the domain. */
final class CoseKeys {

    private static final UUID UNSAID = new UUID(0, 0);

    private final ObjectConverter converter;

    CoseKeys(ObjectConverter converter) {
        this.converter = converter;
    }

    PublicKey of(AuthenticatorData<?> data) {
        AttestedCredentialData made =
                Objects.requireNonNull(data.getAttestedCredentialData(), "no key was made");
        UUID aaguid = made.getAaguid().getValue();
        return new PublicKey(
                CredentialId.of(made.getCredentialId()),
                converter.getCborConverter().writeValueAsBytes(made.getCOSEKey()),
                new SignCount(data.getSignCount()),
                data.isFlagBE(),
                data.isFlagBS(),
                aaguid == null ? UNSAID : aaguid);
    }

    CredentialRecord record(PublicKey key) {
        COSEKey cose =
                Objects.requireNonNull(
                        converter.getCborConverter().readValue(key.cose(), COSEKey.class));
        AttestedCredentialData made =
                new AttestedCredentialData(
                        new AAGUID(key.aaguid()), key.credential().bytes(), cose);
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                key.backedUp(),
                key.count().value(),
                made,
                null,
                null,
                null,
                Set.of());
    }
}

package io.veza.user.domain.passkey;

import java.util.UUID;

/**
 * What a device has told of the key it made.
 *
 * @param cose the public key, as CBOR (RFC 9052)
 * @param backupEligible whether copies of it may be kept elsewhere: fixed when it is made
 * @param backedUp whether there is one
 * @param aaguid the kind of device; zero when it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record PublicKey(
        CredentialId credential,
        byte[] cose,
        SignCount count,
        boolean backupEligible,
        boolean backedUp,
        UUID aaguid) {

    @Override
    public String toString() {
        return "PublicKey[" + aaguid + "]";
    }
}

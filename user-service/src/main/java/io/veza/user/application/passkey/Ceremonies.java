package io.veza.user.application.passkey;

import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PublicKey;
import io.veza.user.domain.passkey.Shown;
import java.util.List;
import java.util.Optional;

/** Judges by the rules of WebAuthn what devices say. */
public interface Ceremonies {

    /** The name of this site, as devices know it. */
    String site();

    /** Signatures that are taken, the dearest first, as COSE numbers them. */
    List<Integer> algorithms();

    /** The challenge that was answered; empty when that cannot be read. */
    Optional<OpaqueSecret> challenge(byte[] clientData);

    /** The key that was made for a challenge; refuses PASSKEY_INVALID. */
    PublicKey made(Creation creation, OpaqueSecret challenge);

    /**
     * What was proved for a challenge; refuses PASSKEY_REFUSED. The count is not judged.
     *
     * @param verified whether the device must have recognised its owner, by a PIN or otherwise
     */
    Shown shown(Answer answer, Passkey passkey, OpaqueSecret challenge, boolean verified);

    /** What a device gave when it made a passkey. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Creation(byte[] clientData, byte[] attestationObject, List<String> transports) {

        @Override
        public String toString() {
            return "Creation[…]";
        }
    }
}

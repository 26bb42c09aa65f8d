package io.veza.user.application.passkey;

import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.UserHandle;
import java.util.Optional;

/**
 * What a device says when it is asked for a passkey.
 *
 * @param handle whose it is; empty when it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Answer(
        CredentialId credential,
        byte[] clientData,
        byte[] authenticatorData,
        byte[] signature,
        Optional<UserHandle> handle) {

    @Override
    public String toString() {
        return "Answer[…]";
    }
}

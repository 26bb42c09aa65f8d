package io.veza.user.application.passkey;

import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import java.util.List;

/**
 * What a device is asked.
 *
 * @param allowed which passkeys may answer; empty: any of this site
 * @param verified whether the device must recognise its owner
 */
public record Question(OpaqueSecret challenge, List<Allowed> allowed, boolean verified) {

    public Question {
        allowed = List.copyOf(allowed);
    }

    /** A passkey that may answer, or looks as if it might. */
    public record Allowed(CredentialId credential, List<String> transports) {

        static Allowed of(Passkey passkey) {
            return new Allowed(passkey.key().credential(), passkey.transports());
        }
    }
}

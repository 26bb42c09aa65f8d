package io.veza.user.domain.passkey;

import java.util.Base64;

/**
 * What a device knows a passkey by; random, and nobody's choice but the device's.
 *
 * @param value base64url without padding
 */
public record CredentialId(String value) {

    public static CredentialId of(byte[] bytes) {
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }
}

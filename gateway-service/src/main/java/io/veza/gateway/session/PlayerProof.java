package io.veza.gateway.session;

/**
 * What a player shows instead of an app password.
 *
 * @param digest MD5 of the password and the salt behind it, hex
 */
public record PlayerProof(String login, String digest, String salt) {

    String shown() {
        return String.join("\0", login, digest, salt);
    }

    @Override
    public String toString() {
        return "PlayerProof[" + login + "]";
    }
}

package io.veza.chat.domain.presence;

/**
 * How somebody is seen.
 *
 * @param text empty unless they are there
 */
public record Presence(long user, Status status, String text) {

    public static Presence offline(long user) {
        return new Presence(user, Status.OFFLINE, "");
    }

    /** The same person on two gateways. */
    public Presence or(Presence other) {
        return other.status.outweighs(status) ? other : this;
    }

    public boolean isThere() {
        return status.isThere();
    }
}

package io.veza.user.domain.session;

/**
 * From where, and with what, somebody signed in, as they may be shown it later.
 *
 * @param network never the exact address
 */
public record Origin(Device device, String network, Place place) {

    public static final Origin UNKNOWN = new Origin(Device.UNKNOWN, "", Place.UNKNOWN);
}

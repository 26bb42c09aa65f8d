package io.veza.user.domain.session;

/**
 * Where a call came from, as the gateway saw it.
 *
 * @param value IP address in text form; {@code unknown} when nobody said
 */
public record ClientAddress(String value) {

    public static final ClientAddress UNKNOWN = new ClientAddress("unknown");

    private static final int IPV6_NETWORK_GROUPS = 4;

    /** The /24 (IPv4) or /64 (IPv6) it lies in: what one subscriber usually holds. */
    public String network() {
        if (value.indexOf(':') >= 0) {
            return ipv6Network();
        }
        int lastDot = value.lastIndexOf('.');
        return lastDot < 0 ? value : value.substring(0, lastDot) + ".0/24";
    }

    /** Who can be told apart: the address, or the /64 of IPv6, whose holder may use all of it. */
    public String subscriber() {
        return value.indexOf(':') >= 0 ? network() : value;
    }

    private String ipv6Network() {
        int gap = value.indexOf("::");
        String head = gap < 0 ? value : value.substring(0, gap);
        String[] groups = head.isEmpty() ? new String[0] : head.split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < IPV6_NETWORK_GROUPS; i++) {
            network.append(i < groups.length ? groups[i] : "0").append(':');
        }
        return network.append(":/64").toString();
    }
}

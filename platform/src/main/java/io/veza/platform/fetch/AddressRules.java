package io.veza.platform.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: all of the public internet, and what the operator permits. The
 * registries of special purpose addresses (RFC 6890) say what is not public.
 */
@ApplicationScoped
class AddressRules {

    private static final List<Network> SPECIAL =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.31.196.0/24",
                            "192.52.193.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "192.175.48.0/24",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/4",
                            "240.0.0.0/4",
                            "::/16",
                            "64:ff9b:1::/48",
                            "100::/64",
                            "2001::/23",
                            "2001:db8::/32",
                            "3fff::/20",
                            "5f00::/16",
                            "fc00::/7",
                            "fe80::/10",
                            "fec0::/10",
                            "ff00::/8")
                    .map(Network::of)
                    .toList();

    /** They carry an address of the old kind, from this byte on. */
    private static final List<Carrier> CARRIERS =
            List.of(
                    new Carrier(Network.of("64:ff9b::/96"), 12),
                    new Carrier(Network.of("2002::/16"), 2));

    private final List<Network> permitted;

    @Inject
    AddressRules(FetchConfig config) {
        this(config.permitted().orElse(List.of()).stream().map(Network::of).toList());
    }

    AddressRules(List<Network> permitted) {
        this.permitted = permitted;
    }

    boolean allow(InetAddress address) {
        if (permitted.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        return SPECIAL.stream().noneMatch(network -> network.contains(address))
                && CARRIERS.stream()
                        .filter(carrier -> carrier.network().contains(address))
                        .allMatch(carrier -> allow(carrier.carried(address)));
    }

    private record Carrier(Network network, int offset) {

        private static final int LENGTH = 4;

        InetAddress carried(InetAddress address) {
            try {
                byte[] bytes = address.getAddress();
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

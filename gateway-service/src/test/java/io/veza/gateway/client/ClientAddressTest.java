package io.veza.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    private final ClientAddress addresses =
            new ClientAddress(List.of("10.0.0.0/8", "192.0.2.7", "2001:db8::/32"));

    @ParameterizedTest
    @CsvSource({
        // peer, X-Forwarded-For, caller
        "203.0.113.9, '', 203.0.113.9",
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "10.1.2.3, 198.51.100.1, 198.51.100.1",
        "10.1.2.3, '6.6.6.6, 198.51.100.1', 198.51.100.1",
        "10.1.2.3, '198.51.100.1, 192.0.2.7', 198.51.100.1",
        "10.1.2.3, 'nonsense', 10.1.2.3",
        "2001:db8::1, 2001:4860::8, 2001:4860::8",
        "192.0.2.8, 198.51.100.1, 192.0.2.8",
    })
    void onlyWhatTrustedProxiesWroteIsBelieved(String peer, String forwarded, String caller) {
        assertThat(addresses.of(peer, List.of(forwarded.split(",")))).isEqualTo(caller);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "::ffff:203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2::/64",
    })
    void whoeverHoldsOneAddressOfAnIpv6NetworkHoldsAll(String address, String network) {
        assertThat(ClientAddress.network(address)).isEqualTo(network);
    }
}

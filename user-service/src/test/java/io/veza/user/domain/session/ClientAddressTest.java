package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1::9, 2001:db8:1:0::/64",
        "::1, 0:0:0:0::/64",
        "unknown, unknown",
    })
    void neighboursShareANetwork(String address, String network) {
        assertThat(new ClientAddress(address).network()).isEqualTo(network);
    }
}

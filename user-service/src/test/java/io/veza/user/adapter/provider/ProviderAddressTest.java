package io.veza.user.adapter.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://id.example/realms/house", "http://localhost:8088/house"})
    void secretsGoOverTlsOrNowhere(String address) {
        assertThat(ProviderAddress.check(URI.create(address))).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example", "ftp://localhost", "https:///path", "id.example"})
    void otherAddressesStopTheStart(String address) {
        assertThatThrownBy(() -> ProviderAddress.check(URI.create(address)))
                .isInstanceOf(IllegalStateException.class);
    }
}

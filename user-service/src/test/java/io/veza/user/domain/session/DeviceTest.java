package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox|Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0|Edge|Windows",
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/126.0.0.0 Mobile Safari/537.36|Chrome|Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                        + " like Gecko) Version/17.5 Mobile/15E148 Safari/604.1|Safari|iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like"
                        + " Gecko) Version/17.5 Safari/605.1.15|Safari|macOS",
                "curl/8.7.1|curl|''",
                "Java-http-client/25.0.1|Java-http-client|''",
                "a bot of mine|a bot of mine|''",
                "<script>|''|''",
                "''|''|''",
                "Mozilla/5.0|''|''"
            })
    void itIsNamedAsItsOwnerKnowsIt(String userAgent, String client, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(client, system));
    }
}

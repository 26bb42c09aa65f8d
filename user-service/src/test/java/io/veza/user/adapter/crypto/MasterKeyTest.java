package io.veza.user.adapter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    static MasterKey key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new MasterKey(Optional.of(Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void withoutAKeyTheServiceStopsWithOneClearLine() {
        assertThatThrownBy(() -> new MasterKey(Optional.empty()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ENCRYPTION_KEY is not set")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "c2hvcnQ="})
    void aKeyOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> new MasterKey(Optional.of(text)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining(text);
    }

    @Test
    void eachPurposeHasItsOwnKey() {
        MasterKey key = key(1);

        assertThat(key.derive("pepper")).isEqualTo(key(1).derive("pepper"));
        assertThat(key.derive("pepper")).isNotEqualTo(key.derive("envelope"));
        assertThat(key.id()).hasSize(8).isNotEqualTo(key(2).id());
    }
}

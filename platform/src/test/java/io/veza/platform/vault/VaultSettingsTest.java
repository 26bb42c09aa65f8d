package io.veza.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultSettingsTest {

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(VaultSettings.in(Map.of("VAULT_TOKEN", "t"))).isEmpty();
        assertThat(VaultSettings.in(Map.of("VAULT_ADDR", " "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vault.example.org:8200/",
                "http://127.0.0.1:8200",
                "http://localhost:1"
            })
    void secretsTravelEncryptedOrNotAtAll(String address) {
        assertThat(settings("VAULT_ADDR", address).address().getPort()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1:8200",
                "ftp://127.0.0.1",
                "vault:8200",
                "no address",
                "https:///"
            })
    void otherAddressesAreRefused(String address) {
        assertThatThrownBy(() -> settings("VAULT_ADDR", address))
                .isInstanceOf(VaultFailure.class)
                .hasMessageContaining("VAULT_ADDR");
    }

    @Test
    void severalSecretsMayBeNamed() {
        assertThat(settings("VAULT_SECRETS", "secret/data/a, secret/data/b").secrets())
                .containsExactly("secret/data/a", "secret/data/b");
    }

    @Test
    void theKeyIsNamedWithItsMount() {
        assertThat(settings().decryptPath()).isEqualTo("transit/decrypt/veza");
        assertThat(settings("VAULT_TRANSIT", "team/transit/own").decryptPath())
                .isEqualTo("team/transit/decrypt/own");
        assertThatThrownBy(() -> settings("VAULT_TRANSIT", "own").decryptPath())
                .hasMessageContaining("mount/key");
    }

    @Test
    void somehowOneMustLogIn() {
        assertThatThrownBy(() -> VaultSettings.in(Map.of("VAULT_ADDR", "https://v")))
                .hasMessageContaining("VAULT_KUBERNETES_ROLE");
        assertThatThrownBy(() ->
                        VaultSettings.in(Map.of("VAULT_ADDR", "https://v", "VAULT_ROLE_ID", "r")))
                .hasMessageContaining("VAULT_SECRET_ID");
    }

    @Test
    void aFileThatIsMissingIsSaidByItsVariable() {
        assertThatThrownBy(() ->
                        VaultSettings.in(
                                Map.of(
                                        "VAULT_ADDR", "https://v",
                                        "VAULT_TOKEN_FILE", "/nowhere")))
                .hasMessage("VAULT_TOKEN_FILE: cannot read /nowhere");
    }

    @Test
    void theNamespaceIsOptional() {
        assertThat(settings().namespace()).isEmpty();
        assertThat(settings("VAULT_NAMESPACE", "music").namespace())
                .isEqualTo(Optional.of("music"));
    }

    private static VaultSettings settings(String... more) {
        Map<String, String> environment =
                new HashMap<>(Map.of("VAULT_ADDR", "https://v:8200", "VAULT_TOKEN", "t"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return VaultSettings.in(environment).orElseThrow();
    }
}

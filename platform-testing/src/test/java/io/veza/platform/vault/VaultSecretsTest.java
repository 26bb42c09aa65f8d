package io.veza.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import io.veza.platform.testing.engines.OpenBao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server, with the policy that the documentation gives a service. */
class VaultSecretsTest {

    private static final String POLICY =
            """
            path "secret/data/veza/user" { capabilities = ["read"] }
            path "transit/decrypt/veza"  { capabilities = ["update"] }
            """;

    @TempDir static Path directory;

    private static OpenBao bao;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(OpenBao.isInstalled(), "OpenBao is not installed: make test does");
        bao = OpenBao.start();
        bao.post("sys/policies/acl/veza-user", new JsonObject().put("policy", POLICY).encode());
        bao.post("sys/auth/approle", "{\"type\":\"approle\"}");
        bao.post(
                "auth/approle/role/user",
                "{\"token_policies\":\"veza-user\",\"token_ttl\":\"60s\"}");
        keep("secret/data/veza/user", Map.of("SERVICE_KEY", "kept", "REDIS_URL", "redis://a"));
        keep("secret/data/veza/other", Map.of("SERVICE_KEY", "of somebody else"));
    }

    @AfterAll
    static void stop() {
        if (bao != null) {
            bao.close();
        }
    }

    @Test
    void withoutAnAddressNobodyIsAsked() {
        assertThat(VaultSecrets.of(Map.of("ENCRYPTION_KEY", "vault:v1:AAAA"))).isEmpty();
    }

    @Test
    void variablesAreReadFromItsStore() {
        assertThat(VaultSecrets.of(environment("VAULT_SECRETS", "secret/data/veza/user")))
                .containsEntry("SERVICE_KEY", "kept")
                .containsEntry("REDIS_URL", "redis://a");
    }

    @Test
    void whatTheEnvironmentSaysItselfIsNotReplaced() {
        Map<String, String> environment =
                environment("VAULT_SECRETS", "secret/data/veza/user", "REDIS_URL", "redis://b");

        assertThat(VaultSecrets.of(environment)).containsOnlyKeys("SERVICE_KEY");
    }

    @Test
    void aWrappedKeyIsOpenedByTheOneThatNeverLeaves() {
        String key =
                VaultSecrets.of(environment("ENCRYPTION_KEY", bao.wrappedKey()))
                        .get("ENCRYPTION_KEY");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void listsAndStoredCiphertextsAreOpenedToo() {
        keep("secret/data/veza/user", Map.of("SERVICE_KEY", bao.wrappedKey()));
        Map<String, String> environment =
                environment(
                        "VAULT_SECRETS",
                        "secret/data/veza/user",
                        "ENCRYPTION_KEY_FORMER",
                        bao.wrappedKey() + "," + bao.wrappedKey());

        Map<String, String> found = VaultSecrets.of(environment);

        keep("secret/data/veza/user", Map.of("SERVICE_KEY", "kept", "REDIS_URL", "redis://a"));
        assertThat(found.get("SERVICE_KEY")).hasSize(44);
        assertThat(found.get("ENCRYPTION_KEY_FORMER").split(","))
                .hasSize(2)
                .allSatisfy(key -> assertThat(Base64.getDecoder().decode(key)).hasSize(32));
    }

    @Test
    void itStillOpensWhatWasWrappedBeforeItsKeyWasRotated() {
        String before = bao.wrappedKey();
        bao.post("transit/keys/veza/rotate", "{}");
        String anew =
                bao.post("transit/rewrap/veza", new JsonObject().put("ciphertext", before).encode())
                        .asJson()
                        .getJsonObject("data")
                        .getString("ciphertext");

        Map<String, String> found =
                VaultSecrets.of(
                        environment("ENCRYPTION_KEY", anew, "ENCRYPTION_KEY_FORMER", before));

        assertThat(anew).doesNotStartWith("vault:v1:");
        assertThat(found.get("ENCRYPTION_KEY")).isEqualTo(found.get("ENCRYPTION_KEY_FORMER"));
    }

    @Test
    void aLoginOfItsOwnIsGivenBack() {
        long before = tokens();

        VaultSecrets.of(environment("VAULT_SECRETS", "secret/data/veza/user"));

        assertThat(tokens()).isEqualTo(before);
    }

    @Test
    void aTokenOfAnAgentIsReadFromItsFile() throws IOException {
        Path file = Files.writeString(directory.resolve("token"), bao.rootToken() + "\n");

        Map<String, String> found =
                VaultSecrets.of(
                        Map.of(
                                "VAULT_ADDR", bao.address().toString(),
                                "VAULT_TOKEN_FILE", file.toString(),
                                "VAULT_SECRETS", "secret/data/veza/user"));

        assertThat(found).containsEntry("SERVICE_KEY", "kept");
        assertThat(bao.get("auth/token/lookup-self").body()).contains("root");
    }

    @Test
    void whatThePolicyDoesNotNameIsRefused() {
        assertRefused(
                () -> VaultSecrets.of(environment("VAULT_SECRETS", "secret/data/veza/other")),
                "does not permit secret/data/veza/other",
                false);
    }

    @Test
    void aWrongLoginIsSaidWithoutIt() {
        Map<String, String> environment = environment("VAULT_SECRET_ID", "not the secret");

        assertRefused(() -> VaultSecrets.of(environment), "does not take this login", false);
    }

    @Test
    void aBrokenCiphertextIsSaidByName() {
        assertRefused(
                () -> VaultSecrets.of(environment("ENCRYPTION_KEY", "vault:v1:AAAA")),
                "cannot open ENCRYPTION_KEY with the key transit/veza",
                false);
    }

    @Test
    void whileItIsSealedTheStartMayBeTriedAgain() {
        Map<String, String> environment = environment("VAULT_SECRETS", "secret/data/veza/user");
        bao.seal();
        try {
            assertRefused(() -> VaultSecrets.of(environment), "is sealed", true);
        } finally {
            bao.unseal();
        }
    }

    @Test
    void whereNobodyListensTheStartMayBeTriedAgain() {
        Map<String, String> environment =
                Map.of(
                        "VAULT_ADDR",
                        "http://127.0.0.1:1",
                        "VAULT_ROLE_ID",
                        "a",
                        "VAULT_SECRET_ID",
                        "b");

        assertRefused(() -> VaultSecrets.of(environment), "does not answer", true);
    }

    private static void assertRefused(ThrowingCallable start, String sentence, boolean passing) {
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> {
                            assertThat(failure.getMessage())
                                    .contains(sentence)
                                    .doesNotContain("not the secret");
                            assertThat(failure.isPassing()).isEqualTo(passing);
                        });
    }

    private static Map<String, String> environment(String... more) {
        Map<String, String> environment =
                new HashMap<>(Map.of("VAULT_ADDR", bao.address().toString()));
        environment.put("VAULT_ROLE_ID", data("auth/approle/role/user/role-id", "role_id"));
        environment.put(
                "VAULT_SECRET_ID",
                bao.post("auth/approle/role/user/secret-id", "{}")
                        .asJson()
                        .getJsonObject("data")
                        .getString("secret_id"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    private static String data(String path, String field) {
        return bao.get(path).asJson().getJsonObject("data").getString(field);
    }

    private static void keep(String path, Map<String, String> secrets) {
        bao.post(path, JsonObject.of("data", new JsonObject(Map.copyOf(secrets))).encode());
    }

    private static long tokens() {
        return bao.get("auth/token/accessors?list=true")
                .asJson()
                .getJsonObject("data")
                .getJsonArray("keys")
                .size();
    }
}

package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.GetJwksRequest;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.Jwk;
import io.veza.proto.user.v1.KeyService;
import io.veza.proto.user.v1.ListSigningKeysRequest;
import io.veza.proto.user.v1.RotateSigningKeyRequest;
import io.veza.proto.user.v1.SigningKey;
import io.veza.proto.user.v1.SigningKeyService;
import io.veza.proto.user.v1.SigningKeySet;
import io.veza.proto.user.v1.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningKeyGrpcServiceTest extends GrpcContract {

    private static final RotateSigningKeyRequest ROTATE =
            RotateSigningKeyRequest.getDefaultInstance();

    @GrpcClient("user")
    SigningKeyService signing;

    @GrpcClient("user")
    KeyService published;

    /** Other tests know of one key. */
    @AfterEach
    void backToTheOldKey() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "delete from signing_key where state = 'ACTIVE'"
                            + " and exists (select from signing_key where state = 'RETIRED')");
            statement.execute("update signing_key set state = 'ACTIVE' where state = 'RETIRED'");
        }
    }

    @Test
    void theNextKeyIsPublishedFirstAndTokensOfTheOldOneLive() {
        // Given
        Tokens root = logIn("root");
        SigningKeyService asRoot = Bearer.attach(signing, root.getAccessToken());
        SigningKeySet before =
                answer(asRoot.listSigningKeys(ListSigningKeysRequest.getDefaultInstance()));
        String old = only(before, SigningKey.State.ACTIVE);
        String next = only(answer(asRoot.rotateSigningKey(ROTATE)), SigningKey.State.PUBLISHED);
        assertThat(answer(published.getJwks(GetJwksRequest.getDefaultInstance())).getKeysList())
                .extracting(Jwk::getKid)
                .contains(old, next);

        // When
        SigningKeySet after = answer(asRoot.rotateSigningKey(ROTATE));

        // Then
        assertThat(only(after, SigningKey.State.ACTIVE)).isEqualTo(next);
        assertThat(only(after, SigningKey.State.RETIRED)).isEqualTo(old);
        assertThat(
                        refusal(
                                Bearer.attach(accounts, root.getAccessToken())
                                        .getMe(GetMeRequest.getDefaultInstance())))
                .isEqualTo("none");
    }

    @Test
    void onlyAdminsRotate() {
        SigningKeyService of = Bearer.attach(signing, logIn(register()).getAccessToken());

        assertThat(refusal(of.rotateSigningKey(ROTATE))).isEqualTo("FORBIDDEN");
    }

    private static String only(SigningKeySet keys, SigningKey.State state) {
        return keys.getItemsList().stream()
                .filter(key -> key.getState() == state)
                .map(SigningKey::getKid)
                .findFirst()
                .orElseThrow();
    }
}

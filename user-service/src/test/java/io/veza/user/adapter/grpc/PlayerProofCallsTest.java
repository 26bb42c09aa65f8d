package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcClientUtils;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.common.v1.Scope;
import io.veza.proto.user.v1.AppPassword;
import io.veza.proto.user.v1.AppPasswordService;
import io.veza.proto.user.v1.CreateAppPasswordRequest;
import io.veza.proto.user.v1.ExchangeAppPasswordRequest;
import io.veza.proto.user.v1.ExchangePlayerProofRequest;
import io.veza.proto.user.v1.ExchangePlayerProofResponse;
import io.veza.proto.user.v1.GetMeRequest;
import io.veza.proto.user.v1.ListAppPasswordsRequest;
import io.veza.proto.user.v1.NewAppPassword;
import io.veza.proto.user.v1.RevokeAppPasswordRequest;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlayerProofCallsTest extends GrpcContract {

    private static final String SALT = "c19b2d";
    private static final String LEGIBLE =
            "select count(*) from app_password where id = ? and position('veza_'::bytea in sealed) > 0";
    private static final String SEALED =
            "select count(*) from app_password where id = ? and sealed is not null";

    @GrpcClient("user")
    AppPasswordService passwords;

    private User user;
    private Tokens ada;

    @BeforeEach
    void signIn() {
        user = register();
        ada = logIn(user);
    }

    @Test
    void aProofIsTradedForWhatThePasswordIsGoodFor() {
        // Given
        NewAppPassword made = create(true);

        // When
        String token = answer(prove(user.getHandle(), made.getPassword())).getAccessToken();

        // Then
        assertThat(
                        answer(
                                        Bearer.attach(accounts, token)
                                                .getMe(GetMeRequest.getDefaultInstance()))
                                .getId())
                .isEqualTo(user.getId());
        assertThat(refusal(prove(user.getEmail().toUpperCase(Locale.ROOT), made.getPassword())))
                .isEqualTo("none");
        assertThat(
                        refusal(
                                passwords.exchangeAppPassword(
                                        ExchangeAppPasswordRequest.newBuilder()
                                                .setPassword(made.getPassword())
                                                .build())))
                .isEqualTo("none");
        AppPassword listed = answer(hers().listAppPasswords(list())).getItems(0);
        assertThat(listed.getForPlayers()).isTrue();
        assertThat(listed.hasLastUsedAt()).isTrue();
    }

    @Test
    void whatIsNotForPlayersOrNotThereIsRefusedAlike() {
        // Given
        NewAppPassword bot = create(false);
        NewAppPassword player = create(true);

        // Then
        assertThat(refusal(prove(user.getHandle(), bot.getPassword()))).isEqualTo("TOKEN_INVALID");
        assertThat(refusal(prove(user.getHandle(), "veza_wrong"))).isEqualTo("TOKEN_INVALID");
        assertThat(refusal(prove("nobody-here", player.getPassword()))).isEqualTo("TOKEN_INVALID");
        assertThat(refusal(prove(register().getHandle(), player.getPassword())))
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void whatIsRevokedProvesNothing() {
        // Given
        NewAppPassword made = create(true);
        answer(prove(user.getHandle(), made.getPassword()));

        // When
        answer(
                hers().revokeAppPassword(
                                RevokeAppPasswordRequest.newBuilder().setId(made.getId()).build()));

        // Then
        assertThat(refusal(prove(user.getHandle(), made.getPassword()))).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void itIsKeptSealedAndOnlyThen() throws SQLException {
        // Given
        NewAppPassword bot = create(false);

        // When
        NewAppPassword player = create(true);

        // Then
        assertThat(count(SEALED, player.getId())).isEqualTo(1);
        assertThat(count(LEGIBLE, player.getId())).isZero();
        assertThat(count(SEALED, bot.getId())).isZero();
    }

    @Test
    void whoeverGuessesTooOftenFindsTheDoorShut() {
        // Given
        NewAppPassword made = create(true);
        AppPasswordService guesser = from("203.0.113.7");
        IntStream.range(0, 61)
                .forEach(i -> refusal(guesser.exchangePlayerProof(proof("ada", "veza_" + i))));

        // When
        String right =
                refusal(guesser.exchangePlayerProof(proof(user.getHandle(), made.getPassword())));

        // Then
        assertThat(right).isEqualTo("LOGIN_THROTTLED");
        assertThat(
                        refusal(
                                from("203.0.114.7")
                                        .exchangePlayerProof(
                                                proof(user.getHandle(), made.getPassword()))))
                .isEqualTo("none");
    }

    private NewAppPassword create(boolean forPlayers) {
        return answer(
                hers().createAppPassword(
                                CreateAppPasswordRequest.newBuilder()
                                        .setName("Phone")
                                        .addScopes(Scope.PROFILE_READ)
                                        .setForPlayers(forPlayers)
                                        .build()));
    }

    private Uni<ExchangePlayerProofResponse> prove(String login, String password) {
        return passwords.exchangePlayerProof(proof(login, password));
    }

    private static ExchangePlayerProofRequest proof(String login, String password) {
        return ExchangePlayerProofRequest.newBuilder()
                .setLogin(login)
                .setDigest(md5(password + SALT))
                .setSalt(SALT)
                .build();
    }

    private static String md5(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private AppPasswordService from(String address) {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("x-client-address", Metadata.ASCII_STRING_MARSHALLER), address);
        return GrpcClientUtils.attachHeaders(passwords, headers);
    }

    private AppPasswordService hers() {
        return Bearer.attach(passwords, ada.getAccessToken());
    }

    private static ListAppPasswordsRequest list() {
        return ListAppPasswordsRequest.getDefaultInstance();
    }
}

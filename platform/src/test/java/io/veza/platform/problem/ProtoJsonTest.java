package io.veza.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.proto.common.v1.SuiteStatus;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtoJsonTest {

    @Test
    void printsCanonicalJsonWithEveryField() {
        // Given
        User user = User.newBuilder().setId(748_291_034_512_345_678L).setHandle("nova").build();

        // When
        String json = ProtoJson.print(user);

        // Then
        assertThat(json)
                .isEqualTo(
                        """
                        {"id":"748291034512345678","handle":"nova","displayName":"","email":"",\
                        "bio":"","role":"ROLE_UNSPECIFIED","emailVerified":false,"revision":""}\
                        """);
    }

    @Test
    void readsWhatItPrints() {
        User user = User.newBuilder().setId(7).setDisplayName("Élan 🎵").build();

        assertThat(ProtoJson.parse(ProtoJson.print(user), User.newBuilder()).build())
                .isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"handle\":\"a\",\"admin\":true} | admin",
                "{\"handle\":\"a\",\"email\":[1,2]} | email",
                "{\"handle\":{}} | handle"
            })
    void aRefusalNamesTheField(String json, String field) {
        // When
        DomainException refusal = refusal(json);

        // Then
        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal.violations()).extracting(FieldViolation::field).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"handle\":\"a\"", "{\"a\":{\"b\":1}}", "\u0000"})
    void aRefusalTellsNothingInternal(String json) {
        // When
        DomainException refusal = refusal(json);

        // Then
        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal.getMessage())
                .doesNotContain("veza", "java", "com.", "gson", "Exception", "message type");
    }

    @Test
    void deepNestingIsRefused() {
        DomainException refusal = refusal("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));

        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
    }

    @Test
    void wrongNumbersAreRefused() {
        DomainException refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () -> ProtoJson.parse("{\"id\":\"many\"}", User.newBuilder()));

        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal.violations()).extracting(FieldViolation::field).containsExactly("id");
        assertThat(refusal.getMessage()).doesNotContain("java", "Exception", "int64");
    }

    @Test
    void wrongEnumsAreRefused() {
        DomainException refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () ->
                                ProtoJson.parse(
                                        "{\"services\":[{\"status\":\"BROKEN\"}]}",
                                        SuiteStatus.newBuilder()));

        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal.violations())
                .extracting(FieldViolation::field)
                .containsExactly("services[0].status");
        assertThat(refusal.getMessage()).doesNotContain("veza");
    }

    private static DomainException refusal(String json) {
        return catchThrowableOfType(
                DomainException.class, () -> ProtoJson.parse(json, RegisterRequest.newBuilder()));
    }
}

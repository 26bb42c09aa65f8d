package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Message;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.proto.chat.v1.ListReadersResponse;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.UpdateProfileRequest;
import org.junit.jupiter.api.Test;

class MessageRulesTest {

    private final MessageRules rules = new MessageRules();

    @Test
    void whatKeepsTheRulesPasses() {
        assertThatCode(() -> rules.check(UpdateProfileRequest.newBuilder().setBio("Élan").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void eachFieldThatBreaksARuleIsNamed() {
        // Given
        Message broken =
                UpdateProfileRequest.newBuilder()
                        .setDisplayName("")
                        .setBio("é".repeat(501))
                        .build();

        // When
        DomainException refusal = refusal(broken);

        // Then
        assertThat(refusal.code()).isEqualTo(CoreError.INVALID_REQUEST);
        assertThat(refusal.violations())
                .extracting(FieldViolation::field)
                .containsExactly("displayName", "bio");
    }

    @Test
    void aNulIsRefusedWhereverATextHoldsIt() {
        // Given
        Message broken =
                UpdateProfileRequest.newBuilder()
                        .setBio("a\0b")
                        .addIfMatch("x")
                        .addIfMatch("\0")
                        .build();

        // When
        DomainException refusal = refusal(broken);

        // Then
        assertThat(refusal.violations())
                .extracting(FieldViolation::field)
                .containsExactly("bio", "ifMatch[1]");
    }

    @Test
    void aNulInAPartIsNamedByItsWay() {
        // Given
        Message broken =
                ListReadersResponse.newBuilder()
                        .addItems(Person.newBuilder().setDisplayName("a\0"))
                        .build();

        // When
        DomainException refusal = refusal(broken);

        // Then
        assertThat(refusal.violations())
                .extracting(FieldViolation::field)
                .containsExactly("items[0].displayName");
    }

    private DomainException refusal(Message message) {
        return catchThrowableOfType(DomainException.class, () -> rules.check(message));
    }
}

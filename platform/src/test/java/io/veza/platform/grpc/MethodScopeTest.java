package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.MethodDescriptor;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.platform.kernel.Scope;
import io.veza.platform.kernel.Scopes;
import io.veza.proto.chat.v1.MessageServiceGrpc;
import io.veza.proto.user.v1.AppPasswordServiceGrpc;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MethodScopeTest {

    private static final MethodDescriptor<?, ?> SPEAK = MessageServiceGrpc.getSendMessageMethod();
    private static final MethodDescriptor<?, ?> MAKE =
            AppPasswordServiceGrpc.getCreateAppPasswordMethod();

    @Test
    void anAppPasswordIsGoodForWhatItWasMadeFor() {
        assertThatCode(() -> MethodScope.require(SPEAK, program(Scope.ROOMS_WRITE)))
                .doesNotThrowAnyException();
        assertThat(refusal(SPEAK, Scope.ROOMS_READ))
                .hasMessage("This app password lacks the scope ROOMS_WRITE");
    }

    @Test
    void whatNamesNoScopeTakesNoAppPassword() {
        assertThat(refusal(MAKE, Scope.values()).code()).isEqualTo(CoreError.INSUFFICIENT_SCOPE);
    }

    @Test
    void whoeverHasSignedInIsNotAsked() {
        Principal anna = Principal.of(1, 1, Role.USER, Instant.EPOCH, Instant.EPOCH);

        assertThatCode(() -> MethodScope.require(MAKE, anna)).doesNotThrowAnyException();
    }

    @Test
    void everyScopeOfTheContractIsKnown() {
        assertThat(Arrays.stream(io.veza.proto.common.v1.Scope.values()).map(Enum::name))
                .filteredOn(
                        name -> !name.equals("SCOPE_UNSPECIFIED") && !name.equals("UNRECOGNIZED"))
                .containsExactlyElementsOf(Arrays.stream(Scope.values()).map(Enum::name).toList());
    }

    private static DomainException refusal(MethodDescriptor<?, ?> method, Scope... scopes) {
        return catchThrowableOfType(
                DomainException.class, () -> MethodScope.require(method, program(scopes)));
    }

    private static Principal program(Scope... scopes) {
        return Principal.of(
                1, 1, Role.USER, Instant.EPOCH, Instant.EPOCH, new Scopes(Set.of(scopes)));
    }
}

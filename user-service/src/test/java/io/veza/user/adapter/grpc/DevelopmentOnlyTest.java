package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.CoreError;
import io.veza.proto.user.v1.CreateLoadUsersRequest;
import io.veza.user.config.SuiteConfig;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DevelopmentOnlyTest {

    private static final CreateLoadUsersRequest REQUEST =
            CreateLoadUsersRequest.getDefaultInstance();

    @Test
    void inProductionNotEvenAnAdminMakesLoadUsers() {
        // Given
        SuiteConfig production =
                new SuiteConfig(Optional.empty(), Optional.empty(), false, "https://veza.local");
        LoadUserGrpcService service = new LoadUserGrpcService(null, production);

        // Then
        assertThat(refusal(() -> service.createLoadUsers(REQUEST))).isEqualTo(CoreError.FORBIDDEN);
    }
}

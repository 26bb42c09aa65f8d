package io.veza.platform.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    private final AccessRules rules =
            new AccessRules().open("a.B/Open").open("a.C/*").admin("a.B/Admin").admin("a.D/*");

    @ParameterizedTest
    @CsvSource({
        "a.B/Open,true",
        "a.C/Anything,true",
        "a.B/Other,false",
        "a.B/Admin,false",
        "grpc.health.v1.Health/Check,true",
        "veza.common.v1.InfoService/GetInfo,true",
        "nonsense,false"
    })
    void whatIsNotNamedNeedsACaller(String method, boolean open) {
        assertThat(rules.isOpen(method)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "USER,a.B/Admin,false",
        "PREMIUM,a.D/Any,false",
        "ADMIN,a.B/Admin,true",
        "SUPER_ADMIN,a.D/Any,true",
        "USER,a.B/Other,true"
    })
    void adminMethodsNeedAnAdmin(Role role, String method, boolean permitted) {
        Principal principal = new Principal(1, 1, role, Instant.EPOCH, Instant.EPOCH, false);

        assertThat(rules.permits(method, principal)).isEqualTo(permitted);
    }

    @Test
    void aMisspeltNameIsFound() {
        Set<String> served = Set.of("a.B/Open", "a.C/*", "a.D/*");

        assertThat(rules.namesOutside(served)).containsExactly("a.B/Admin");
    }
}

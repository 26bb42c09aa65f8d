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
            new AccessRules()
                    .open("a.B/Open")
                    .open("a.C/*")
                    .admin("a.B/Admin")
                    .admin("a.D/*")
                    .superAdmin("a.D/Highest");

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
        "ADMIN,a.D/Highest,false",
        "SUPER_ADMIN,a.D/Highest,true",
        "USER,a.B/Other,true"
    })
    void adminMethodsNeedAnAdmin(Role role, String method, boolean permitted) {
        Principal principal = Principal.of(1, 1, role, Instant.EPOCH, Instant.EPOCH);

        assertThat(rules.permits(method, principal)).isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"a.B/Grave,299,false", "a.B/Grave,301,true", "a.B/Other,301,false"})
    void whatIsDangerousNeedsAFreshProof(String method, int secondsAgo, boolean needed) {
        Principal principal = Principal.of(1, 1, Role.USER, Instant.EPOCH, Instant.MAX);
        Instant now = Instant.EPOCH.plusSeconds(secondsAgo);

        assertThat(rules.recent("a.B/Grave").needsStepUp(method, principal, now)).isEqualTo(needed);
    }

    @Test
    void aMisspeltNameIsFound() {
        Set<String> served = Set.of("a.B/Open", "a.C/*", "a.D/*");

        assertThat(rules.namesOutside(served)).containsExactly("a.B/Admin", "a.D/Highest");
    }
}

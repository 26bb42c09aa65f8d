package io.veza.user.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.factor.OpaqueSecret;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class VisitSecretsTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void whatProvesAVisitIsItsOwnInItsOwnBrowser() {
        VisitSecrets one = VisitSecrets.begin("", random);
        VisitSecrets next = VisitSecrets.begin(one.browser().value(), random);
        VisitSecrets elsewhere = new VisitSecrets(OpaqueSecret.random(random), one.state());

        assertThat(next.browser()).isEqualTo(one.browser());
        assertThat(one.verifier()).hasSize(43).isNotEqualTo(one.nonce());
        assertThat(next.verifier()).isNotEqualTo(one.verifier());
        assertThat(elsewhere.verifier()).isNotEqualTo(one.verifier());
        assertThat(elsewhere.nonce()).isNotEqualTo(one.nonce());
    }

    @Test
    void onlyWhoBeganAnErrandEndsIt() {
        Errand.Caller ada = new Errand.Caller(1, 10);
        Errand link = new Errand(Purpose.LINK, ada, new ReturnPath("/"));

        assertThat(link.requireCaller(ada)).isEqualTo(ada);
        assertThatThrownBy(() -> link.requireCaller(new Errand.Caller(2, 20)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> link.requireCaller(new Errand.Caller(1, 11)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> link.requireCaller(null)).isInstanceOf(DomainException.class);
    }
}

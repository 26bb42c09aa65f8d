package io.veza.user.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentDocumentsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ConsentDocument TERMS = new ConsentDocument(Purpose.TERMS, "2", "/terms");
    private static final ConsentDocuments HOUSE =
            new ConsentDocuments(List.of(TERMS, new ConsentDocument(Purpose.SUGGESTIONS, "1", "")));

    @Test
    void aNewVersionIsAskedForUntilItIsAgreedTo() {
        assertThat(HOUSE.due(List.of())).containsExactly(TERMS);
        assertThat(HOUSE.due(List.of(said("1", true)))).containsExactly(TERMS);
        assertThat(HOUSE.due(List.of(said("2", false)))).containsExactly(TERMS);
        assertThat(HOUSE.due(List.of(said("2", true), said("1", true)))).isEmpty();
    }

    @Test
    void nobodyAgreesToWhatIsNotAsked() {
        assertThat(code(() -> HOUSE.requireCurrent(Purpose.TERMS, "1")))
                .isEqualTo(ConsentError.CONSENT_OUTDATED);
        assertThat(code(() -> HOUSE.requireCurrent(Purpose.PRIVACY, "2")))
                .isEqualTo(ConsentError.CONSENT_OUTDATED);
        assertThatCode(() -> HOUSE.requireCurrent(Purpose.TERMS, "2")).doesNotThrowAnyException();
    }

    @Test
    void whatTheAccountNeedsIsNotTakenBack() {
        assertThat(code(() -> ConsentDocuments.requireOptional(Purpose.TERMS)))
                .isEqualTo(ConsentError.CONSENT_NEEDED);
        assertThatCode(() -> ConsentDocuments.requireOptional(Purpose.SUGGESTIONS))
                .doesNotThrowAnyException();
    }

    private static Consent said(String version, boolean granted) {
        return new Consent(Purpose.TERMS, version, granted, NOW);
    }

    private static Object code(Runnable act) {
        return catchThrowableOfType(DomainException.class, act::run).code();
    }
}

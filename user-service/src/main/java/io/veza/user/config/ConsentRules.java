package io.veza.user.config;

import io.veza.user.domain.consent.ConsentDocument;
import io.veza.user.domain.consent.ConsentDocuments;
import io.veza.user.domain.consent.Purpose;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of people, made from settings. */
final class ConsentRules {

    @Produces
    @Singleton
    static ConsentDocuments consentDocuments(ConsentConfig config) {
        return new ConsentDocuments(
                Stream.of(
                                document(Purpose.TERMS, config.terms()),
                                document(Purpose.PRIVACY, config.privacy()),
                                Optional.of(suggestions()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<ConsentDocument> document(Purpose purpose, ConsentConfig.Text text) {
        return text.version().map(version -> new ConsentDocument(purpose, version, text.url()));
    }

    private static ConsentDocument suggestions() {
        return new ConsentDocument(Purpose.SUGGESTIONS, ConsentDocuments.SUGGESTIONS_VERSION, "");
    }
}

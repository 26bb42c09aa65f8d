package io.veza.user.domain.consent;

import io.veza.platform.kernel.DomainException;
import java.util.List;

/** All that the house asks to agree to. */
public record ConsentDocuments(List<ConsentDocument> all) {

    /** Of the wording with which being suggested is asked for. */
    public static final String SUGGESTIONS_VERSION = "1";

    public ConsentDocuments {
        all = List.copyOf(all);
    }

    /** What is not agreed to as it is today, and is needed. */
    public List<ConsentDocument> due(List<Consent> said) {
        return all.stream()
                .filter(document -> document.purpose().needed())
                .filter(document -> said.stream().noneMatch(one -> one.agreesTo(document)))
                .toList();
    }

    /** Nobody agrees to what they have not read. */
    public void requireCurrent(Purpose purpose, String version) {
        boolean current =
                all.stream()
                        .anyMatch(one -> one.purpose() == purpose && one.version().equals(version));
        if (!current) {
            throw new DomainException(
                    ConsentError.CONSENT_OUTDATED, "There is another version by now.");
        }
    }

    public static void requireOptional(Purpose purpose) {
        if (purpose.needed()) {
            throw new DomainException(
                    ConsentError.CONSENT_NEEDED,
                    "The account does not go without it; it can be erased.");
        }
    }
}

package io.veza.user.domain.profile;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;

/** A value that breaks the rule of its field. */
final class Refusal {

    private Refusal() {}

    static DomainException of(String field, String rule) {
        return DomainException.invalid(
                CoreError.INVALID_REQUEST,
                field + ": " + rule,
                List.of(new FieldViolation(field, rule)));
    }
}

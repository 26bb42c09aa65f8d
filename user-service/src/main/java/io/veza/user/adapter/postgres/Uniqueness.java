package io.veza.user.adapter.postgres;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import io.veza.user.domain.account.AccountError;
import java.util.List;

/** The database's unique constraints as people know them. */
final class Uniqueness {

    private Uniqueness() {}

    static Throwable refusal(Throwable violation) {
        String message = String.valueOf(violation.getMessage());
        if (message.contains("account_handle_key")) {
            return taken(AccountError.HANDLE_TAKEN, "handle", "This handle is taken.");
        }
        if (message.contains("account_email_key")) {
            return taken(
                    AccountError.EMAIL_TAKEN,
                    "email",
                    "This e-mail address has an account already.");
        }
        return violation;
    }

    private static DomainException taken(AccountError code, String field, String message) {
        return DomainException.invalid(code, message, List.of(new FieldViolation(field, message)));
    }
}

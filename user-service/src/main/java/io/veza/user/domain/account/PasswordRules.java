package io.veza.user.domain.account;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Set;

/**
 * What a password must be (NIST SP 800-63B-4 section 3.1.1.2): long, and not among the first
 * guesses. No composition rules, no change of case, no truncation.
 */
public final class PasswordRules {

    private static final int MIN_LENGTH = 15;
    private static final int MAX_LENGTH = 128;
    private static final String SERVICE = "veza";

    private final Set<String> common;

    /**
     * @param common known passwords in lower case
     */
    public PasswordRules(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    public void check(String password, Handle handle, Email email) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw Refusal.of("password", "must have 15 to 128 characters");
        }
        Guess guess = new Guess(password, common);
        if (guess.isPattern() || guess.isBuiltOn(handle.value(), email.localPart(), SERVICE)) {
            throw tooCommon();
        }
    }

    private static DomainException tooCommon() {
        String message = "This password is among the first that are guessed; choose another one.";
        return DomainException.invalid(
                AccountError.PASSWORD_TOO_COMMON,
                message,
                List.of(new FieldViolation("password", message)));
    }
}

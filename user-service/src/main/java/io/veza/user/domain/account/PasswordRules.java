package io.veza.user.domain.account;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.text.Normalizer;
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
        check(password, "password", handle, email);
    }

    /**
     * @param field what the caller knows the password as
     */
    public void check(String password, String field, Handle handle, Email email) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw Refusal.of(field, "must have 15 to 128 characters");
        }
        Guess guess = new Guess(text, common);
        if (guess.isPattern() || isBuiltOnContext(guess, handle, email)) {
            throw tooCommon(field);
        }
    }

    private static boolean isBuiltOnContext(Guess guess, Handle handle, Email email) {
        return guess.isBuiltOn(
                email.value(), handle.value(), email.localPart(), email.domain(), SERVICE);
    }

    private static DomainException tooCommon(String field) {
        String message = "This password is among the first that are guessed; choose another one.";
        return DomainException.invalid(
                AccountError.PASSWORD_TOO_COMMON,
                message,
                List.of(new FieldViolation(field, message)));
    }
}

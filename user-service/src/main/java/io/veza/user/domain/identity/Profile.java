package io.veza.user.domain.identity;

import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of somebody who is signed in there. Only the subject says who they are; all
 * else is a help to recognise them.
 *
 * @param email null when the provider tells none
 * @param emailVerified the provider has seen that they read what is sent there
 */
public record Profile(
        Subject subject,
        String login,
        String displayName,
        @Nullable Email email,
        boolean emailVerified) {

    private static final int LONGEST_NAME = 100;

    public Profile {
        Objects.requireNonNull(subject, "subject");
    }

    /** What its owner knows it by. */
    public String name() {
        String known = email == null ? login : email.value();
        String shown = known.isBlank() ? displayName : known;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }

    /** Null unless the provider vouches for it. */
    public @Nullable Email provedEmail() {
        return emailVerified ? email : null;
    }

    /** A handle they may like; empty when nothing fits. */
    public String handle() {
        String local = email == null ? "" : email.value().split("@", 2)[0];
        return HandleHint.of(login.isBlank() ? local : login);
    }

    /** As names may be here; empty when it may not. */
    public String usableName() {
        try {
            return new DisplayName(displayName).value();
        } catch (RuntimeException unusable) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "Profile[" + subject.provider() + "]";
    }
}

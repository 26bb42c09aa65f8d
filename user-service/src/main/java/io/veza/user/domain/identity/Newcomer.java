package io.veza.user.domain.identity;

import io.veza.user.domain.account.Email;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a provider knows and nobody here, who has yet to choose a handle.
 *
 * @param provedEmail the address the provider vouches for; null: none
 */
public record Newcomer(Subject subject, String name, @Nullable Email provedEmail) {

    public static Newcomer of(Profile profile) {
        return new Newcomer(profile.subject(), profile.name(), profile.provedEmail());
    }

    /** Whether they need not prove once more that they read what is sent there. */
    public boolean hasProved(Email email) {
        return email.equals(provedEmail);
    }

    @Override
    public String toString() {
        return "Newcomer[" + subject + "]";
    }
}

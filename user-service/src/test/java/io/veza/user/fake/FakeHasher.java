package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.PasswordHasher;
import io.veza.user.domain.account.PasswordHash;
import io.veza.user.domain.session.SessionError;
import java.time.Duration;

/** Reverses passwords, and counts, because how often it works is part of the promise. */
public final class FakeHasher implements PasswordHasher {

    public int checks;
    public boolean busy;

    @Override
    public Uni<PasswordHash> hash(String password) {
        return Uni.createFrom().item(new PasswordHash(reverse(password), "test"));
    }

    @Override
    public Uni<Boolean> matches(String password, PasswordHash hash) {
        return check(reverse(password).equals(hash.value()));
    }

    @Override
    public Uni<Boolean> matchesNobody(String password) {
        return check(false);
    }

    @Override
    public boolean isStale(PasswordHash hash) {
        return !hash.pepper().equals("test");
    }

    private Uni<Boolean> check(boolean result) {
        if (busy) {
            return Uni.createFrom()
                    .failure(
                            DomainException.retryable(
                                    SessionError.LOGIN_BUSY, "busy", Duration.ofSeconds(2)));
        }
        checks++;
        return Uni.createFrom().item(result);
    }

    private static String reverse(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}

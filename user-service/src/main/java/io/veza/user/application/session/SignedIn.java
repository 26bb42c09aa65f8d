package io.veza.user.application.session;

import io.veza.user.domain.account.User;
import io.veza.user.domain.session.RefreshToken;
import java.time.Duration;

/** The answer to signing in and to refreshing. */
public record SignedIn(
        String accessToken, Duration lifetime, RefreshToken refreshToken, User user) {

    @Override
    public String toString() {
        return "SignedIn[" + user.id() + "]";
    }
}

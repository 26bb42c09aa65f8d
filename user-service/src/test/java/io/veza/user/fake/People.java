package io.veza.user.fake;

import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.SessionLimits;
import java.time.Duration;
import java.time.Instant;

/** The people and limits tests speak of. */
public final class People {

    public static final String PASSWORD = "granite otter waltz";

    public static final SessionLimits LIMITS =
            new SessionLimits(
                    Duration.ofMinutes(15),
                    Duration.ofDays(7),
                    Duration.ofDays(30),
                    Duration.ofSeconds(10));

    public static final User ADA =
            new User(
                    1001,
                    new Handle("ada"),
                    new Email("ada@example.org"),
                    new DisplayName("Ada Lovelace"),
                    new Bio("I write programs."),
                    Role.PREMIUM,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    false);

    private People() {}
}

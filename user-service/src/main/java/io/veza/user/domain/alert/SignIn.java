package io.veza.user.domain.alert;

import io.veza.user.domain.session.Origin;
import java.time.Instant;

/** A sign-in, as far as it can be compared with others. */
public record SignIn(Instant at, Origin origin) {}

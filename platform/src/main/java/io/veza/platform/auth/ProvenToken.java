package io.veza.platform.auth;

import io.veza.platform.kernel.Principal;
import java.time.Instant;

/**
 * A token whose signature and claims have been checked; whether it is revoked is asked each time.
 */
record ProvenToken(Principal principal, Instant issuedAt) {}

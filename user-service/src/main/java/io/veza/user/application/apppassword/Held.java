package io.veza.user.application.apppassword;

import io.veza.platform.kernel.Role;
import io.veza.user.domain.apppassword.AppPassword;

/**
 * An app password and what its owner is.
 *
 * @param role as it is now
 */
public record Held(AppPassword password, Role role) {}

/**
 * Sign-ins that are unlike those before: what makes one so, decided by the person's own history,
 * and what its owner says to it.
 */
@NullMarked
package io.veza.user.domain.alert;

import org.jspecify.annotations.NullMarked;

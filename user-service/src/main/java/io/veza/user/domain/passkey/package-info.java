/** Passkeys: keys that a device keeps, and uses for its owner only and on this site only. */
@NullMarked
package io.veza.user.domain.passkey;

import org.jspecify.annotations.NullMarked;

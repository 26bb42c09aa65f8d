/** Making, listing and removing passkeys, and being let in with one. */
@NullMarked
package io.veza.user.application.passkey;

import org.jspecify.annotations.NullMarked;

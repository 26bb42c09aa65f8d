/** Judging what devices say of passkeys, by the rules of WebAuthn. */
@NullMarked
package io.veza.user.adapter.webauthn;

import org.jspecify.annotations.NullMarked;

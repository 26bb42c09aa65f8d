/**
 * Proof of who a token speaks for: verification against the suite's public keys, and revocation
 * that outruns a token's own end. Making tokens is not done here.
 */
@NullMarked
package io.veza.platform.auth;

import org.jspecify.annotations.NullMarked;

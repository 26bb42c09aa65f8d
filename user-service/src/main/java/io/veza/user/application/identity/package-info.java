/**
 * Signing in with an account elsewhere, linking it, letting it go. One class per use case, with the
 * ports each needs.
 */
@NullMarked
package io.veza.user.application.identity;

import org.jspecify.annotations.NullMarked;

/**
 * Signing in, staying signed in, signing out. One class per use case, with the ports each needs.
 */
@NullMarked
package io.veza.user.application.session;

import org.jspecify.annotations.NullMarked;

/** Leaving for a while: everything stays, and nobody sees it. */
@NullMarked
package io.veza.user.application.deactivation;

import org.jspecify.annotations.NullMarked;

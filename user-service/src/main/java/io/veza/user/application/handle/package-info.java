/** The handle of an account, when it changes. */
@NullMarked
package io.veza.user.application.handle;

import org.jspecify.annotations.NullMarked;

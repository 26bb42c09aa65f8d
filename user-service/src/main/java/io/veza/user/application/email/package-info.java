/** The address of an account: proved, changed and taken back. */
@NullMarked
package io.veza.user.application.email;

import org.jspecify.annotations.NullMarked;

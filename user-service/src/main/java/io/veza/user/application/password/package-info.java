/** The password of an account: changed by who knows it, reset by who reads its mail. */
@NullMarked
package io.veza.user.application.password;

import org.jspecify.annotations.NullMarked;

/** Unusual sign-ins: noticed, told to whom they concern, and answered. */
@NullMarked
package io.veza.user.application.alert;

import org.jspecify.annotations.NullMarked;

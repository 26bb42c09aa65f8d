/** Codes by text message, as a second way beside an app: what a number is, and how codes live. */
@NullMarked
package io.veza.user.domain.phone;

import org.jspecify.annotations.NullMarked;

/** Use cases on what people show of themselves, and to whom; with the ports they need. */
@NullMarked
package io.veza.user.application.profile;

import org.jspecify.annotations.NullMarked;

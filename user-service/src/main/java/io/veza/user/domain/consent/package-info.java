/** What people agree to. */
@NullMarked
package io.veza.user.domain.consent;

import org.jspecify.annotations.NullMarked;

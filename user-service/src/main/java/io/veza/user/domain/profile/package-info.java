/** What people show of themselves, and to whom. */
@NullMarked
package io.veza.user.domain.profile;

import org.jspecify.annotations.NullMarked;

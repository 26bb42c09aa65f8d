/** What admins do about accounts, and who may do it about whom. */
@NullMarked
package io.veza.user.domain.measure;

import org.jspecify.annotations.NullMarked;

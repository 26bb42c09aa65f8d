/** Use cases on how people stand to each other, with the ports they need. */
@NullMarked
package io.veza.user.application.relation;

import org.jspecify.annotations.NullMarked;

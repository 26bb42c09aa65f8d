/** How people stand to each other: who follows whom, and whom somebody wants no more of. */
@NullMarked
package io.veza.user.domain.relation;

import org.jspecify.annotations.NullMarked;

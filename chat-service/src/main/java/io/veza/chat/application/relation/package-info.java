/** What rooms know of how people stand to each other: who wants no more of whom. */
@NullMarked
package io.veza.chat.application.relation;

import org.jspecify.annotations.NullMarked;

/**
 * A room: what it is called, who may see it, where its log ends. The rules of visibility live here
 * and nowhere else.
 */
@NullMarked
package io.veza.chat.domain.room;

import org.jspecify.annotations.NullMarked;

/**
 * What people may do in a room. Roles carry permissions and a rank; the rules of rank decide who
 * may act on whom.
 */
@NullMarked
package io.veza.chat.domain.role;

import org.jspecify.annotations.NullMarked;

/**
 * Taking a room's history away, page by page: nothing is stored, so nothing has to be kept safe,
 * and no page needs more memory than itself.
 */
@NullMarked
package io.veza.chat.application.export;

import org.jspecify.annotations.NullMarked;

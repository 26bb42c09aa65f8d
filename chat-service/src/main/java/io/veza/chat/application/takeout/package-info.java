/** All that is here of somebody, for their own copy. */
@NullMarked
package io.veza.chat.application.takeout;

import org.jspecify.annotations.NullMarked;

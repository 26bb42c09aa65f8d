/** A file that hangs on a message: what it is called, what it holds, and what it is made into. */
@NullMarked
package io.veza.stream.domain.attachment;

import org.jspecify.annotations.NullMarked;

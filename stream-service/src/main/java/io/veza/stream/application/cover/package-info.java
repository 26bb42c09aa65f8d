/** Use cases on covers, with the ports they need. */
@NullMarked
package io.veza.stream.application.cover;

import org.jspecify.annotations.NullMarked;

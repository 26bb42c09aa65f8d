/** Use cases on pictures that people show of themselves, with the ports they need. */
@NullMarked
package io.veza.stream.application.portrait;

import org.jspecify.annotations.NullMarked;

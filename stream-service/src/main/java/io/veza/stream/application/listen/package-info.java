/** The history of what was heard, here and elsewhere: one class for each use case. */
@NullMarked
package io.veza.stream.application.listen;

import org.jspecify.annotations.NullMarked;

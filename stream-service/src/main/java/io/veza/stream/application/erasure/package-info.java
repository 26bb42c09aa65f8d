/** Taking away everything somebody has brought here. */
@NullMarked
package io.veza.stream.application.erasure;

import org.jspecify.annotations.NullMarked;

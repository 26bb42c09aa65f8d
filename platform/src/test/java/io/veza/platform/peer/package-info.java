/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.peer;

import org.jspecify.annotations.NullMarked;

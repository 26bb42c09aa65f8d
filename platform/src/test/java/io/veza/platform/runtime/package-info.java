/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.runtime;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.problem;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package io.veza.platform.testing.conformance;

import org.jspecify.annotations.NullMarked;

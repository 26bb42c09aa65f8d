/** Certificates for tests of connections that show some. */
@NullMarked
package io.veza.platform.testing.certificates;

import org.jspecify.annotations.NullMarked;

/** Calls between services that show each other certificates. */
@NullMarked
package io.veza.platform.testing.tls;

import org.jspecify.annotations.NullMarked;

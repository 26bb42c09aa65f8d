/** Hands out the archives in which people take their data away. */
@NullMarked
package io.veza.gateway.takeout;

import org.jspecify.annotations.NullMarked;

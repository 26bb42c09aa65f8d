/**
 * Hand-written stand-ins for the ports: they keep the port's promises in memory. No expectations,
 * no recording beyond what a test asks for.
 */
@NullMarked
package io.veza.user.fake;

import org.jspecify.annotations.NullMarked;

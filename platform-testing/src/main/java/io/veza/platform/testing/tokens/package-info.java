/**
 * Access tokens for tests, signed by a key of the tests' own. Nothing here is on a service's class
 * path outside its tests.
 */
@NullMarked
package io.veza.platform.testing.tokens;

import org.jspecify.annotations.NullMarked;

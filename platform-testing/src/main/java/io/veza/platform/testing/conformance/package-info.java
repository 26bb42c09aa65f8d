/**
 * Watches, in every test with a server, that no status leaves a method without its reason. It is on
 * by being on the class path.
 */
@NullMarked
package io.veza.platform.testing.conformance;

import org.jspecify.annotations.NullMarked;

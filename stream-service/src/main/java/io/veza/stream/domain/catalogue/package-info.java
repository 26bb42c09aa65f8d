/**
 * Ways into all that is published: orders, labels, and what is like what. Nothing of how it is
 * found.
 */
@NullMarked
package io.veza.stream.domain.catalogue;

import org.jspecify.annotations.NullMarked;

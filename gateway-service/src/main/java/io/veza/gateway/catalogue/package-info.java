/** Ways into all that is published: genres, tags, and from one track to its like. */
@NullMarked
package io.veza.gateway.catalogue;

import org.jspecify.annotations.NullMarked;

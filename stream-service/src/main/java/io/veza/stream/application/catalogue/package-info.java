/**
 * Going through all that is published: by what it is, by what is heard, and from one to its like.
 */
@NullMarked
package io.veza.stream.application.catalogue;

import org.jspecify.annotations.NullMarked;

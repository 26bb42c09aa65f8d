/** Use cases on albums, with the ports they need. */
@NullMarked
package io.veza.stream.application.album;

import org.jspecify.annotations.NullMarked;

/**
 * The use cases of tracks: upload, show, list, change, delete. The ports they need stand beside
 * them.
 */
@NullMarked
package io.veza.stream.application.track;

import org.jspecify.annotations.NullMarked;

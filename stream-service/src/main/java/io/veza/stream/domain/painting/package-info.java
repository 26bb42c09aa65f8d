/**
 * Pictures that are shown to everybody who has their address: each was painted anew, in several
 * sizes.
 */
@NullMarked
package io.veza.stream.domain.painting;

import org.jspecify.annotations.NullMarked;

/** Albums and covers over HTTP. */
@NullMarked
package io.veza.gateway.album;

import org.jspecify.annotations.NullMarked;

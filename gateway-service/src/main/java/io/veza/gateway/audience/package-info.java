/**
 * What listeners do, over HTTP: likes, reposts, comments, what they have heard and where they go
 * on.
 */
@NullMarked
package io.veza.gateway.audience;

import org.jspecify.annotations.NullMarked;

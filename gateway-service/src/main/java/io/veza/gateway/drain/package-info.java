/**
 * The orderly end of a gateway. What has begun is finished before the process goes; nothing new is
 * kept alive.
 */
@NullMarked
package io.veza.gateway.drain;

import org.jspecify.annotations.NullMarked;

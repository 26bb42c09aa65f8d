/**
 * Stand-ins for the services behind the gateway, at the wire: real gRPC and HTTP servers whose
 * answers a test decides.
 */
@NullMarked
package io.veza.gateway.fake;

import org.jspecify.annotations.NullMarked;

package io.veza.gateway.realtime.op;

import io.veza.platform.kernel.Principal;

/** A verified access token and whose it is. */
record Credentials(String token, Principal principal) {}

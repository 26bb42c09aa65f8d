/**
 * The way to the services behind: what each call carries along of the request being served, and
 * where that request came from.
 */
@NullMarked
package io.veza.gateway.client;

import org.jspecify.annotations.NullMarked;

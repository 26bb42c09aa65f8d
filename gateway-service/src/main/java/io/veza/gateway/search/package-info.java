/** One search over what the services hold: each kind is found where it lives. */
@NullMarked
package io.veza.gateway.search;

import org.jspecify.annotations.NullMarked;

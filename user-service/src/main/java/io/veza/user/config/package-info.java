/**
 * The service's settings, typed and with their defaults, and the beans made from them. Imported by
 * adapters only.
 */
@NullMarked
package io.veza.user.config;

import org.jspecify.annotations.NullMarked;

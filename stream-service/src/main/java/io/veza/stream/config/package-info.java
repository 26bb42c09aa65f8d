/** Settings, their defaults, and the wiring that depends on them. Imported by adapters only. */
@NullMarked
package io.veza.stream.config;

import org.jspecify.annotations.NullMarked;

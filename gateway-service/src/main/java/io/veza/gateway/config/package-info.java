/**
 * The numbers and addresses of this process. Each capability takes the part it needs; defaults are
 * those of the one-machine installation.
 */
@NullMarked
package io.veza.gateway.config;

import org.jspecify.annotations.NullMarked;

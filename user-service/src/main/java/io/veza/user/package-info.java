/**
 * user-service: accounts, sessions, signing keys, profiles. The packages below follow the hexagon:
 * domain, application, adapters, config.
 */
@NullMarked
package io.veza.user;

import org.jspecify.annotations.NullMarked;

/**
 * Names behind account ids, for every service that shows people. Ids are what services store; names
 * are asked of user-service and cached until a profile changes.
 */
@NullMarked
package io.veza.platform.directory;

import org.jspecify.annotations.NullMarked;

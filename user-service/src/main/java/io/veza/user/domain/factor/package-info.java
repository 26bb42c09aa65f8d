/**
 * What proves besides the password who somebody is: codes of an app, backup codes, trusted devices.
 */
@NullMarked
package io.veza.user.domain.factor;

import org.jspecify.annotations.NullMarked;

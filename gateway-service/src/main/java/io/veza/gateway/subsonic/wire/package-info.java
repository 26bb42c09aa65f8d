/**
 * The languages that players of OpenSubsonic speak. One description of each answer, in the
 * contract, makes its XML and its JSON.
 */
@NullMarked
package io.veza.gateway.subsonic.wire;

import org.jspecify.annotations.NullMarked;

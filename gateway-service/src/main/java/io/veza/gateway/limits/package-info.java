/**
 * How much one caller may ask of the API: how often, and how large. Media is not counted, because a
 * listener asks for a segment every few seconds.
 */
@NullMarked
package io.veza.gateway.limits;

import org.jspecify.annotations.NullMarked;

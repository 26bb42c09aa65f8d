/**
 * What other sites get of what is public here: cards in the heads of pages (OpenGraph, Twitter),
 * oEmbed, and the player in a frame. Nobody's name is behind what is asked for it, so that nothing
 * that is meant for some can be in it.
 */
@NullMarked
package io.veza.gateway.embed;

import org.jspecify.annotations.NullMarked;

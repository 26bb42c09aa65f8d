/**
 * All that is published, as players go through it: artists, releases and songs, by tags and by
 * folders. What is on no album is a release of its own, so that everything is shown exactly once.
 */
@NullMarked
package io.veza.gateway.subsonic.library;

import org.jspecify.annotations.NullMarked;

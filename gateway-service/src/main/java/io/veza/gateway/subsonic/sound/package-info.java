/** What players fetch as bytes: sound, segments and pictures. They come from stream-service. */
@NullMarked
package io.veza.gateway.subsonic.sound;

import org.jspecify.annotations.NullMarked;

/**
 * What the tests of this service share: sound made on the spot, and a client that uploads it and
 * listens to the result. Everything is real; nothing here knows the inside of the service.
 */
@NullMarked
package io.veza.stream.studio;

import org.jspecify.annotations.NullMarked;

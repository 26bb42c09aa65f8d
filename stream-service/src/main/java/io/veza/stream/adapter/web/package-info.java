/** Pictures of the web, by the platform's careful fetcher. */
@NullMarked
package io.veza.stream.adapter.web;

import org.jspecify.annotations.NullMarked;

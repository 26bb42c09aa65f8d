/** Pages of the web: fetched by the platform's careful fetcher, read by jsoup. */
@NullMarked
package io.veza.chat.adapter.page;

import org.jspecify.annotations.NullMarked;

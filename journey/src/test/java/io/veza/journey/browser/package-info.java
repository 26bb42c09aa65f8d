/**
 * People at real browsers: Chromium, driven through what they see and press. Page objects tell
 * where things are on a page; the journeys tell what people do with them.
 */
@NullMarked
package io.veza.journey.browser;

import org.jspecify.annotations.NullMarked;

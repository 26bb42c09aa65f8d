/** Events through a whole service: appended, relayed, delivered, replayed. */
package io.veza.platform.testing.events;

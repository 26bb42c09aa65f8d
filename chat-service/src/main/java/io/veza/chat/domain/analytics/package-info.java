/** What is counted on each node, and how the nodes' reports become the figures of the house. */
@NullMarked
package io.veza.chat.domain.analytics;

import org.jspecify.annotations.NullMarked;

/** The use cases of attachments: take in, describe, drop, claim for a message, open, and sweep. */
@NullMarked
package io.veza.stream.application.attachment;

import org.jspecify.annotations.NullMarked;

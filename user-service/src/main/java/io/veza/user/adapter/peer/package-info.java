/** What this service has others do, over gRPC. */
@NullMarked
package io.veza.user.adapter.peer;

import org.jspecify.annotations.NullMarked;

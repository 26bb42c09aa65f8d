/** Media in a bucket of anything that speaks the API of Amazon S3. */
@NullMarked
package io.veza.stream.adapter.s3;

import org.jspecify.annotations.NullMarked;

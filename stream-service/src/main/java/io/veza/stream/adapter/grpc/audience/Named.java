package io.veza.stream.adapter.grpc.audience;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Locale;

/**
 * What a request names in its one choice of ids, whatever request it is.
 *
 * @param kind as its field is called, in capitals
 */
record Named(String kind, long id) {

    static Named in(Message request) {
        FieldDescriptor said =
                request.getOneofFieldDescriptor(
                        request.getDescriptorForType().getOneofs().getFirst());
        if (said == null) {
            throw new IllegalStateException("The contract has one of them said");
        }
        return new Named(said.getName().toUpperCase(Locale.ROOT), (Long) request.getField(said));
    }
}

package io.veza.gateway.rest;

import com.google.protobuf.Message;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Finds the builder of a generated message class, once per class. */
final class MessageBuilders {

    private static final ClassValue<Message> DEFAULTS =
            new ClassValue<>() {
                @Override
                protected Message computeValue(Class<?> type) {
                    return defaultInstance(type);
                }
            };

    private MessageBuilders() {}

    static Message.Builder of(Class<? extends Message> type) {
        return DEFAULTS.get(type).newBuilderForType();
    }

    private static Message defaultInstance(Class<?> type) {
        try {
            MethodHandle handle =
                    MethodHandles.publicLookup()
                            .findStatic(type, "getDefaultInstance", MethodType.methodType(type));
            return (Message) handle.invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + " is not a generated message", e);
        }
    }
}

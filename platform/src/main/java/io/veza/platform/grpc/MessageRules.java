package io.veza.platform.grpc;

import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPathElement;
import com.google.common.base.CaseFormat;
import com.google.protobuf.Message;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks messages against the rules their .proto declares, and that each text can be kept. */
@Singleton
public class MessageRules {

    private final Validator validator = ValidatorFactory.newBuilder().build();

    /** Refuses with INVALID_REQUEST, naming every field that breaks a rule. */
    public void check(Object message) {
        if (!(message instanceof Message request)) {
            return;
        }
        List<FieldViolation> violations = violations(request);
        if (!violations.isEmpty()) {
            throw DomainException.invalid(
                    CoreError.INVALID_REQUEST, summary(violations.getFirst()), violations);
        }
    }

    private List<FieldViolation> violations(Message message) {
        try {
            return Stream.concat(
                            validator.validate(message).getViolations().stream()
                                    .map(MessageRules::toFieldViolation),
                            NulTexts.in(message))
                    .toList();
        } catch (ValidationException e) {
            throw new IllegalStateException(
                    "The rules of " + message.getDescriptorForType().getFullName() + " are broken",
                    e);
        }
    }

    private static String summary(FieldViolation first) {
        return first.field().isEmpty() ? first.message() : first.field() + ": " + first.message();
    }

    private static FieldViolation toFieldViolation(Violation violation) {
        String path =
                violation.toProto().getField().getElementsList().stream()
                        .map(MessageRules::element)
                        .collect(Collectors.joining("."));
        return new FieldViolation(path, violation.toProto().getMessage());
    }

    private static String element(FieldPathElement element) {
        String name =
                CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, element.getFieldName());
        return switch (element.getSubscriptCase()) {
            case INDEX -> name + "[" + element.getIndex() + "]";
            case STRING_KEY -> name + "[\"" + element.getStringKey() + "\"]";
            case INT_KEY -> name + "[" + element.getIntKey() + "]";
            default -> name;
        };
    }
}

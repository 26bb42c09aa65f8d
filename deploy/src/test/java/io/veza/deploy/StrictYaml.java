package io.veza.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads Kubernetes documents by their schema: an unknown kind or field is an error, not a wish. */
final class StrictYaml {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper STRICT =
            new ObjectMapper()
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
                    .setAnnotationIntrospector(new NoPlaceForTheUnknown());
    private static final KubernetesSerialization KINDS = new KubernetesSerialization();

    private StrictYaml() {}

    static List<HasMetadata> read(String documents) throws IOException {
        List<HasMetadata> resources = new ArrayList<>();
        for (JsonNode document :
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(documents).readAll()) {
            if (document != null && !document.isNull() && !document.isEmpty()) {
                resources.add(resource(document));
            }
        }
        return resources;
    }

    private static HasMetadata resource(JsonNode document) throws JsonProcessingException {
        Object known = KINDS.unmarshal(document.toString());
        if (known instanceof GenericKubernetesResource) {
            throw new IllegalArgumentException("unknown kind: " + document.path("kind"));
        }
        return (HasMetadata) STRICT.treeToValue(document, known.getClass());
    }

    /** The model keeps fields it does not know in a map; here they have nowhere to go. */
    private static final class NoPlaceForTheUnknown extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}

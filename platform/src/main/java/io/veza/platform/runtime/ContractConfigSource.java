package io.veza.platform.runtime;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets operators speak the suite's own environment variables, whatever the libraries call them. It
 * stands below real system properties and above every properties file in a jar.
 */
public final class ContractConfigSource implements ConfigSource {

    private static final int ORDINAL = 275;

    private final Map<String, String> properties;

    public ContractConfigSource() {
        this(ServiceEnvironment.all());
    }

    ContractConfigSource(Map<String, String> environment) {
        properties = new ContractEnvironment(environment).properties();
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "Veza environment";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
